/** Words in small letters with single spaces between: what a voice makes of a text, without its marks. */
export const wordsOf = (text: string): string =>
  ` ${
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `;

/** Two spaces between words, so that one said twice in a row is found twice. */
const apart = (text: string): string => wordsOf(text).trim().replaceAll(' ', '  ');

/** How often a text is said, by its words. */
export const timesSaid = (said: string, text: string): number =>
  ` ${apart(said)} `.split(` ${apart(text)} `).length - 1;

/**
 * Which of these texts are not said once and in this order: each with how often it was said, or that it came too early.
 * What Orca says beside them ("heading level 2", "link") may stand between, not within.
 */
export const wronglySaid = (said: string, texts: readonly string[]): readonly string[] => {
  const words = wordsOf(said);
  let from = 0;
  return texts.flatMap((text) => {
    const times = timesSaid(said, text);
    if (times !== 1) return [`${times} times: ${text}`];
    const at = words.indexOf(wordsOf(text));
    if (at < from) return [`too early: ${text}`];
    from = at;
    return [];
  });
};
