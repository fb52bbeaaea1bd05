/** The attributes that an article's elements keep. Everything else is the page's look, its scripts or its counting. */
import { all } from '../ask.ts';
import { within } from './reshape.ts';

/** What they say is the same on whatever elements have them. */
const KEPT = new Set(
  (
    'lang dir href src controls poster type kind srclang label cite datetime span value open srcset alt start reversed ' +
    'colspan rowspan headers scope abbr'
  ).split(' '),
);

/** On others a title is a tooltip, and a width is a look. */
const OWN = /^(?:(?:abbr|dfn) title|img (?:width|height))$/;

const MATH_DROPPED = /^(?:class|style|id|href|on.*|data-.*|aria-.*|xlink:.*|tabindex|role)$/i;

const isKept = (element: Element, name: string, ids: ReadonlySet<string>): boolean =>
  name === 'id' ? ids.has(element.id) : KEPT.has(name) || OWN.test(`${element.localName} ${name}`);

/** Ids that a link or a table cell under `body` names: only these are worth keeping. */
export const namedIds = (body: Element): ReadonlySet<string> =>
  new Set([
    ...all(body, 'a[href^="#"]').map((link) => (link.getAttribute('href') ?? '').slice(1)),
    ...all(body, '[headers]').flatMap((cell) => (cell.getAttribute('headers') ?? '').split(/\s+/)),
  ]);

/** Takes from every element under `body` the attributes that an article has no use for. */
export const dropAttributes = (body: Element, ids: ReadonlySet<string>): void => {
  const isOfFormula = within(body, 'math');
  for (const element of all(body, '*'))
    for (const name of element.getAttributeNames()) {
      if (isKept(element, name, ids)) continue;
      if (!isOfFormula(element) || MATH_DROPPED.test(name)) element.removeAttribute(name);
    }
};
