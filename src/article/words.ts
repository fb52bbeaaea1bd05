/** Words, counted the way the article's language writes them. */

/**
 * Scripts written without spaces: Thai, Lao, Burmese, Khmer, kana and Han. By their ranges: a page that was just opened
 * has to compile each expression, and property classes take milliseconds.
 */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** From the first sign that is no punctuation up to the next space. */
const WORD = /[^\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f]\S*/g;

const countSpaced = (text: string): number => text.match(WORD)?.length ?? 0;

/** Pages declare languages that there are not ("utf-8"); the platform's own will do then. */
const segmenterFor = (language: string | undefined): Intl.Segmenter => {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
};

const countSegmented = (text: string, language: string | undefined): number => {
  const segmenter = segmenterFor(language);
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  return words;
};

/** The number of words of `text`. Only scripts without spaces pay for the slow, exact segmenter (UAX #29). */
export const countWords = (text: string, language?: string): number =>
  UNSPACED.test(text) ? countSegmented(text, language) : countSpaced(text);
