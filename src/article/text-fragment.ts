/** The way to a place in a page by its words: https://wicg.github.io/scroll-to-text-fragment/#syntax */

/** So many words find their place. */
const WORDS_AT_MOST = 8;

/** A hyphen, a comma and an ampersand mean something in the directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

/** Of the first line alone: a browser looks for the words within one block. */
const firstWords = (text: string): string => {
  const [line = ''] = text.trim().split(/\s*\n/, 1);
  return line.split(/\s+/).slice(0, WORDS_AT_MOST).join(' ');
};

/** The fragment that leads to the words that `text`, a line a block, begins with; '' where there are none. */
export const fragmentOfText = (text: string): string => {
  const words = firstWords(text);
  return words === '' ? '' : `:~:text=${encode(words)}`;
};

/** `address`, leading to the same place; the address as it is where there are no words. */
export const addressOfText = (address: string, text: string): string => {
  const fragment = fragmentOfText(text);
  const join = fragment === '' || address.includes('#') ? '' : '#';
  return `${address}${join}${fragment}`;
};
