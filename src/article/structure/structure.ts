/** Stage 4, structure: from the chosen elements to clean, semantic HTML, one line a step. */

import { all } from '../ask.ts';
import { resolveAddresses } from './addresses.ts';
import { dropAttributes, namedIds } from './attributes.ts';
import { openLinks } from './block-links.ts';
import { settleCode } from './code.ts';
import { dropEmpty } from './empty-blocks.ts';
import { settleFigures } from './figures.ts';
import { settleFormulas } from './formulas.ts';
import { settleHeadings } from './headings.ts';
import { removeHelperText } from './helper-text.ts';
import { dropMachinery, settleInline } from './inline.ts';
import { settleLanguages } from './languages.ts';
import { settleLists } from './lists.ts';
import { settleMedia } from './media.ts';
import { settleNotes } from './notes.ts';
import { settlePassages } from './passages.ts';
import { settlePictures } from './pictures.ts';
import { settlePosts } from './posts.ts';
import { settleTables } from './tables.ts';
import { settleVerses } from './verses.ts';

/** Old pages name places by `<a name>`. */
const nameById = (body: Element): void => {
  for (const anchor of all(body, 'a[name]:not([id])'))
    anchor.id = anchor.getAttribute('name') ?? '';
};

const openDetails = (body: Element): void => {
  for (const details of all(body, 'details')) details.setAttribute('open', '');
};

/**
 * Turns `body`, an element of the inert copy, into the article's HTML in place. `address` is the page's: a link to it
 * with the fragment of a place in the body becomes a link inside the article.
 */
export const structure = (body: Element, address: string): Element => {
  nameById(body);
  settleFormulas(body);
  removeHelperText(body);
  settlePictures(body);
  settlePosts(body);
  settleMedia(body, address);
  resolveAddresses(body, address);
  settleCode(body);
  settleTables(body);
  settleFigures(body);
  settleVerses(body);
  settleLists(body);
  settleNotes(body);
  openDetails(body);
  settleHeadings(body);
  settleLanguages(body);
  const ids = namedIds(body);
  dropMachinery(body);
  openLinks(body);
  settlePassages(body);
  settleInline(body, ids);
  dropEmpty(body, ids);
  dropAttributes(body, ids);
  return body;
};
