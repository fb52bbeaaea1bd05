/**
 * Stage 1, copy: an inert document of what can be content in the live one. The live page is only read. In the copy
 * nothing loads, runs or clobbers: forms become plain boxes, and shadow trees stand where they show.
 */

import { appendCopies } from './copy-walk.ts';
import { dropWhatIsNoContent, markUnshown, survey } from './copy-whole.ts';
import { unclobbered } from './unclobbered.ts';
import { unshownIn } from './unshown.ts';

/** A document answers `document.body` with its image or frame of that name. */
const clearNames = (root: Element): void => {
  for (const element of root.querySelectorAll('img[name], iframe[name], embed[name], object'))
    for (const name of element.localName === 'object' ? ['name', 'id'] : ['name'])
      element.removeAttribute(name);
};

/** The heading of a part that opens at a press is all in its button; so is that of a column by which a table can be sorted. */
const openButtons = (root: Element): void => {
  for (const button of root.querySelectorAll(':is(h2, h3, h4, h5, h6) > button, th button'))
    button.replaceWith(...button.childNodes);
};

/** Relative addresses in the copy resolve as they do in the page: `<base>` is made absolute, and always there. */
const keepBase = (copied: Document, baseAddress: string): void => {
  for (const base of copied.querySelectorAll('base')) base.remove();
  const base = copied.createElement('base');
  base.href = baseAddress;
  copied.head.prepend(base);
};

const ensureHeadAndBody = (copied: Document): void => {
  const root = copied.documentElement;
  if (!copied.head) root.prepend(copied.createElement('head'));
  if (!copied.body) root.append(copied.createElement('body'));
};

/** An inert copy of what can be content in `page`, which stays as it is. Never throws on what a page may hold. */
export const copyPage = (page: Document): Document => {
  const copied = unclobbered(page, 'implementation').createHTMLDocument('');
  const root = unclobbered(page, 'documentElement');
  const isUnshown = unshownIn(page);
  const { isPlain, unshown } = survey(page, isUnshown);
  const copiedRoot = copied.importNode(root, isPlain);
  if (isPlain) {
    markUnshown(copiedRoot, unshown);
    dropWhatIsNoContent(copiedRoot);
  } else appendCopies(root, copiedRoot, { into: copied, isUnshown }, 0);
  clearNames(copiedRoot);
  openButtons(copiedRoot);
  copied.documentElement.replaceWith(copiedRoot);
  ensureHeadAndBody(copied);
  keepBase(copied, unclobbered(page, 'baseURI'));
  return copied;
};
