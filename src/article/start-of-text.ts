/** So many characters of a paragraph tell it from the others. */
export const startLength = 60;
