/** Numbers on links, for a list of them at the end. */
import { isInText } from '../in-text.ts';

/** A link of the list: the first words that lead there, and where. */
export interface NumberedLink {
  readonly number: number;
  readonly words: string;
  readonly address: string;
}

const CLASS_NAME = 'link-number';

/** One that stays at the start of a box: else "quay" and "[1]" are heard as one word. */
const SPACE = '\u00a0';

/** Links within the article lead nowhere that a list could say. */
const linksOf = (root: HTMLElement): readonly HTMLAnchorElement[] =>
  [...root.querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')].filter(isInText);

const numberOn = (link: HTMLAnchorElement): Element | null =>
  link.querySelector(`:scope > .${CLASS_NAME}`);

/** The words of a link, of its pictures where it has none, without its number. */
const wordsOf = (link: HTMLAnchorElement): string => {
  const words = [...link.childNodes]
    .filter((node) => node !== numberOn(link))
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  return words || (link.querySelector('img')?.alt ?? '') || link.href;
};

const writeNumber = (link: HTMLAnchorElement, number: number): void => {
  const text = `${SPACE}[${number}]`;
  const mark = numberOn(link) ?? link.ownerDocument.createElement('span');
  if (mark.textContent === text) return;
  mark.className = CLASS_NAME;
  mark.textContent = text;
  link.append(mark);
};

/**
 * Numbers the links of an element in their order, the same address with the same number, and returns them.
 * With `on` false the numbers go, and nothing is returned. Can be called again at any time.
 */
export const numberLinks = (root: HTMLElement, on: boolean): readonly NumberedLink[] => {
  const found = new Map<string, NumberedLink>();
  for (const link of linksOf(root)) {
    if (!on) numberOn(link)?.remove();
    else {
      const { href: address } = link;
      const entry = found.get(address) ?? { number: found.size + 1, words: wordsOf(link), address };
      found.set(address, entry);
      writeNumber(link, entry.number);
    }
  }
  return [...found.values()];
};
