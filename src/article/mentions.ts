/**
 * Whether `text` has any of `signs`, which are in lower case, in any case. Asked before a long expression, which a new page has to
 * compile first: most texts need not be held against it at all.
 */
export const mentions = (text: string, signs: readonly string[]): boolean => {
  const lower = text.toLowerCase();
  return signs.some((sign) => lower.includes(sign));
};
