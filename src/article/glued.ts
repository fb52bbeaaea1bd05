/**
 * Words that touch in a page's markup, and that only its style sets apart: `<span>On the evening</span><span>Trams are back</span>`.
 * Where people hear them or see them without the style, a space belongs between.
 */
import { dataOf, firstChild, nextSibling, nodeType } from './ask.ts';

const [ELEMENT, TEXT] = [1, 3];

/** By what letters become: an expression that knows all letters takes a new page long to compile. */
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();
const isLower = (letter: string): boolean => letter !== letter.toUpperCase();

const ENDS = '.!?…)';

/** Whether a word or a sentence ends with `before` and another begins with `after`: "H2O" is one, "m" with a raised "2" too. */
export const isGlued = (before: string, after: string): boolean => {
  const first = after.charAt(0);
  if (!isUpper(first)) return false;
  const last = before.slice(-1);
  return last !== '' && (isLower(last) || ENDS.includes(last));
};

/** Whether the text at `index` is glued to the next, which stands in another element. */
export const isGluedAt = (texts: readonly Text[], index: number): boolean => {
  const text = texts[index];
  const next = texts[index + 1];
  if (text === undefined || next === undefined) return false;
  return text.parentNode !== next.parentNode && isGlued(dataOf(text), dataOf(next));
};

const textsIn = (root: Node): readonly Text[] => {
  const texts: Text[] = [];
  for (let child = firstChild(root); child; child = nextSibling(child)) {
    const type = nodeType(child);
    if (type === TEXT) texts.push(child as unknown as Text);
    else if (type === ELEMENT) texts.push(...textsIn(child));
  }
  return texts;
};

/** Puts a space between words under `root` that are glued and stand in different elements. */
export const partGlued = (root: Element): void => {
  const texts = textsIn(root);
  for (const [index, text] of texts.entries()) {
    if (text.parentNode !== root && isGluedAt(texts, index)) text.data = `${dataOf(text)} `;
  }
};
