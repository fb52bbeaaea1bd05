/**
 * The name that an element has from what it holds: step 2F of https://www.w3.org/TR/accname-1.2/, with spaces where browsers put
 * them and letters as they are drawn (text-transform), since that is what assistive technology is told.
 */
import { attribute, matches, read, shadowOf, tagOf, textOf, windowOf } from './dom.ts';

const TEXT = 3;
const ELEMENT = 1;

/** The name of a form control inside a heading or a link: its label and its value, which other rules give. */
export type NameOfControl = (element: Element) => string;

const CONTROLS = 'input, select, textarea, [role="textbox"], [role="combobox"], [role="slider"]';

const styleOf = (element: Element, pseudo?: string): CSSStyleDeclaration | null =>
  windowOf(element)?.getComputedStyle(element, pseudo) ?? null;

const capitalise = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase());

const TRANSFORMS: ReadonlyMap<string, (text: string) => string> = new Map([
  ['uppercase', (text) => text.toUpperCase()],
  ['lowercase', (text) => text.toLowerCase()],
  ['capitalize', capitalise],
]);

const asDrawn = (text: string, style: CSSStyleDeclaration | null): string =>
  TRANSFORMS.get(style?.textTransform ?? '')?.(text) ?? text;

const answers = new WeakMap<Window, Map<string, boolean>>();

/** Whether the browser knows a piece of CSS, asked once. jsdom knows none. */
const supports = (element: Element, condition: string): boolean => {
  const view = windowOf(element);
  if (view === null) return false;
  const known = answers.get(view) ?? new Map<string, boolean>();
  const answer = known.get(condition) ?? view.CSS?.supports(condition) ?? false;
  answers.set(view, known.set(condition, answer));
  return answer;
};

/** jsdom says on its console each time that it knows no pseudo-elements. */
const knowsPseudoElements = (element: Element): boolean => supports(element, 'selector(::before)');

/**
 * Firefox sets a link or a button in a name apart from the words around it (`AppendString` in nsTextEquivUtils.cpp). Chromium follows
 * the standard and does not. Who has the name read aloud hears what their browser makes of it, so it is the same here.
 */
const isSetApart = (element: Element): boolean =>
  matches(element, 'a[href], button, [role="link"], [role="button"]') &&
  supports(element, '(-moz-orient: inline)');

/** `"text"`, or `"drawn" / "spoken"`; pictures and counters say nothing. */
const quoted = (content: string): string => {
  const spoken = content.split(' / ').at(-1) ?? '';
  return /^"(.*)"$/su.exec(spoken)?.[1]?.replace(/\\(.)/gu, '$1') ?? '';
};

const isInline = (style: CSSStyleDeclaration | null): boolean =>
  style === null || ['inline', 'contents', ''].includes(style.display);

const spaced = (text: string): string => (text === '' ? '' : ` ${text} `);

const apart = (text: string, style: CSSStyleDeclaration | null): string =>
  isInline(style) ? text : ` ${text} `;

const pseudoText = (element: Element, pseudo: '::before' | '::after'): string => {
  if (!knowsPseudoElements(element)) return '';
  const style = styleOf(element, pseudo);
  const text = quoted(style?.content ?? '');
  return text === '' || style?.display === 'none' ? '' : apart(asDrawn(text, style), style);
};

const childrenOf = (element: Element): Iterable<Node> => {
  const shadow = shadowOf(element);
  const slotted = tagOf(element) === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : [];
  return slotted?.length ? slotted : read(shadow ?? element, 'childNodes');
};

/** The title of a drawing or the text that stands for a picture; null for what is neither. */
const pictureText = (element: Element): string | null => {
  const tag = tagOf(element);
  if (tag === 'svg') {
    const title = read(element, 'querySelector').call(element, ':scope > title');
    return title === null ? '' : textOf(title);
  }
  if (!['img', 'area', 'video', 'canvas', 'iframe'].includes(tag)) return null;
  return attribute(element, 'alt') || attribute(element, 'title') || '';
};

const isLeftOut = (element: Element, style: CSSStyleDeclaration | null): boolean =>
  style?.display === 'none' || attribute(element, 'aria-hidden') === 'true';

const given = (element: Element, name: string): string => (attribute(element, name) ?? '').trim();

const wordsOf = (element: Element, nameOfControl: NameOfControl): string | null => {
  if (tagOf(element) === 'br') return '';
  if (given(element, 'aria-labelledby') !== '' || matches(element, CONTROLS)) {
    return nameOfControl(element);
  }
  return given(element, 'aria-label') || pictureText(element);
};

const ofChild = (
  node: Node,
  style: CSSStyleDeclaration | null,
  nameOfControl: NameOfControl,
): string => {
  const type = read(node, 'nodeType');
  if (type === ELEMENT) return ofElement(node as Element, nameOfControl);
  const isSeen = type === TEXT && style?.visibility !== 'hidden';
  return isSeen ? asDrawn(node.nodeValue ?? '', style) : '';
};

const inner = (
  element: Element,
  style: CSSStyleDeclaration | null,
  nameOfControl: NameOfControl,
): string =>
  [
    pseudoText(element, '::before'),
    ...Array.from(childrenOf(element), (child) => ofChild(child, style, nameOfControl)),
    pseudoText(element, '::after'),
  ].join('');

const ofElement = (element: Element, nameOfControl: NameOfControl): string => {
  const style = styleOf(element);
  if (isLeftOut(element, style)) return '';
  const words = wordsOf(element, nameOfControl);
  if (words !== null) return ` ${words} `;
  const text = inner(element, style, nameOfControl);
  const whole = text.trim() === '' ? text + given(element, 'title') : text;
  return isSetApart(element) ? spaced(whole) : apart(whole, style);
};

/** What an element says by what it holds, hidden parts left out; '' when it says nothing. */
export const contentText = (element: Element, nameOfControl: NameOfControl): string =>
  inner(element, styleOf(element), nameOfControl).replace(/\s+/gu, ' ').trim();
