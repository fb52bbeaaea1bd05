/** A selector of what calls itself, in its class names, by one of `words`, which are parted by spaces. */
export const classed = (words: string): string =>
  words
    .split(' ')
    .map((word) => `[class*="${word}" i]`)
    .join();
