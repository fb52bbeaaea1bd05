/** The rows of "Focus": what keeps the eye at its line. */
import { choice, toggle } from './row.ts';

export const focusRows = {
  /** A line under the line being read, or a window of so many lines, the rest dimmed. */
  ruler: choice<'off' | 'line' | 'one' | 'three' | 'five'>({
    group: 'focus',
    default: 'off',
    options: ['off', 'line', 'one', 'three', 'five'],
  }),
  /** The text turns by the screen, and no line is cut at its edges. */
  screens: toggle({ group: 'focus', default: false }),
};
