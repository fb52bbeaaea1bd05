/** Inside a paragraph: words with a meaning keep their element, all others give way to their content. */
import { all } from '../ask.ts';
import { hasText, rename, unwrap, within } from './reshape.ts';

const KEPT = new Set(
  'a abbr audio b bdi bdo br cite code data del dfn em i img ins kbd mark math q rp rt ruby s samp small source strong sub sup time track u var video wbr'.split(
    ' ',
  ),
);

/** Elements of old HTML, and of readers' own, in the words of today. */
const TODAY: Readonly<Record<string, string>> = { acronym: 'abbr', strike: 's', tt: 'code' };

const DROPPED =
  'script, style, noscript, template, svg, canvas, select, textarea, button, datalist, dialog, iframe, object, embed';

const HOLDS_MORE = 'img, audio, video, math, br, [id]';

const hasPurpose = (element: Element, ids: ReadonlySet<string>): boolean =>
  hasText(element) || ids.has(element.id) || element.querySelector(HOLDS_MORE) !== null;

const VOID = new Set('br img wbr hr source track col audio video td th'.split(' '));

const isVoid = (element: Element): boolean => VOID.has(element.localName);

const saysSomething = (element: Element, ids: ReadonlySet<string>): boolean =>
  element.hasAttribute('lang') || element.hasAttribute('dir') || ids.has(element.id);

/** A named place that shows nothing, `<a name="n1"></a>`, or a span that says in which language its words are. */
const isKeptInline = (element: Element, ids: ReadonlySet<string>): boolean => {
  if (element.localName === 'a') return element.hasAttribute('href') || ids.has(element.id);
  return (
    KEPT.has(element.localName) || (element.localName === 'span' && saysSomething(element, ids))
  );
};

const STRUCTURE = new Set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote footer figure figcaption table caption colgroup col thead tbody tfoot tr td th pre hr details summary aside'.split(
    ' ',
  ),
);

/** Whether the stages before have settled `element`: passages.ts keeps it. */
export const isStructure = (element: Element): boolean => STRUCTURE.has(element.localName);

/** Removes what is no text under `body`. */
export const dropMachinery = (body: Element): void => {
  for (const element of all(body, DROPPED)) element.remove();
  for (const [old, today] of Object.entries(TODAY))
    for (const element of all(body, old)) rename(element, today);
  // Where it holds no annotation it is one.
  for (const annotations of all(body, 'rtc'))
    if (annotations.querySelector('rt') === null) rename(annotations, 'rt');
};

/** Undoes the inline elements of `block` that say nothing, innermost first. */
export const settleInline = (block: Element, ids: ReadonlySet<string>): void => {
  const isLeftAlone = within(block, 'math');
  for (const element of all(block, '*').toReversed()) {
    if (isLeftAlone(element)) continue;
    if (!isVoid(element) && !hasPurpose(element, ids)) element.remove();
    else if (!isKeptInline(element, ids) && !isStructure(element)) unwrap(element);
  }
};
