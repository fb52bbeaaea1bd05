/** A run of white space that is not one space already. */
const RUNS = / \s+|[^\S ]\s*/g;

/** `text` with each run of white space as one space. A text that has no other is given back as it is, and costs no memory. */
export const singleSpaced = (text: string): string => text.replace(RUNS, ' ');
