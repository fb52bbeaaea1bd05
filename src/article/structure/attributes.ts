/** The attributes that an article's elements keep. Everything else is the page's look, its scripts or its counting. */
import { all } from '../ask.ts';
import { within } from './reshape.ts';

const EVERYWHERE = ['lang', 'dir'];

const OWN: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  abbr: ['title'],
  dfn: ['title'],
  audio: ['src', 'controls'],
  video: ['src', 'controls', 'poster'],
  source: ['src', 'type'],
  track: ['src', 'kind', 'srclang', 'label'],
  blockquote: ['cite'],
  q: ['cite'],
  ins: ['cite', 'datetime'],
  del: ['cite', 'datetime'],
  col: ['span'],
  colgroup: ['span'],
  data: ['value'],
  details: ['open'],
  img: ['src', 'srcset', 'alt', 'width', 'height'],
  li: ['value'],
  ol: ['start', 'reversed', 'type'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'headers', 'scope', 'abbr'],
  time: ['datetime'],
};

const MATH_DROPPED = /^(?:class|style|id|href|on.*|data-.*|aria-.*|xlink:.*|tabindex|role)$/i;

const isKept = (element: Element, name: string, ids: ReadonlySet<string>): boolean =>
  name === 'id'
    ? ids.has(element.id)
    : EVERYWHERE.includes(name) || (OWN[element.localName]?.includes(name) ?? false);

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
