/** Words, counted the way the article's language writes them. */

/** Scripts written without spaces: a character is about half a word there. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const countSpaced = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)?.length ?? 0;

const countSegmented = (text: string, language: string | undefined): number => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  return words;
};

/** The number of words of `text`. Only scripts without spaces pay for the slow, exact segmenter (UAX #29). */
export const countWords = (text: string, language?: string): number =>
  UNSPACED.test(text) ? countSegmented(text, language) : countSpaced(text);
