/** Formulas that stand in a line of their own: each in a region that scrolls sideways where the column is too narrow. */
import { enclose } from './scroll-region.ts';

/** What scrolls already, as a table does, scrolls with all that is in it. */
const FORMULAS = 'math[display="block" i]:not(.scroll-region *, math *)';

/** Encloses the formulas of an element. Can be called again at any time. */
export const showFormulas = (root: HTMLElement): void => {
  for (const formula of root.querySelectorAll(FORMULAS)) enclose(formula);
};
