/** The address of a place in a page by its words: https://wicg.github.io/scroll-to-text-fragment/#syntax */

/** So many words find their place, and few enough stand in one paragraph. */
const wordsAtMost = 8;

/** A hyphen, a comma and an ampersand mean something in the directive. */
const encode = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');

const firstWords = (text: string): string =>
  text.trim().split(/\s+/).slice(0, wordsAtMost).join(' ');

/** `address`, leading to the words that `text` begins with; the address as it is where there are none. */
export const addressOfText = (address: string, text: string): string => {
  const words = firstWords(text);
  if (words === '') return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${encode(words)}`;
};
