/** Words of ours among the page's: English, and said to be where the page is in another language. */
import { make } from './reshape.ts';

/** `words` for the text of `document`: as they are on an English page, else marked, so that they are spoken as English. */
export const ourWords = (document: Document, words: string): Node | string => {
  const language = document.documentElement.getAttribute('lang') ?? '';
  return /^en\b/i.test(language) ? words : make(document, 'span', { lang: 'en' }, words);
};
