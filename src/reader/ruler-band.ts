/** Where the ruler lies: the band of lines around a height. */
import { type Line, lineAt } from './lines.ts';

/** Lines above and below the one being read that stay in the ruler's window. */
const AROUND = { line: 0, one: 0, three: 1, five: 2 } as const;

export type RulerKind = keyof typeof AROUND;

/** The band around height `y` for a ruler of this kind; null where there is no text. */
export const bandAt = (lines: readonly Line[], y: number, kind: RulerKind): Line | null => {
  const index = lineAt(lines, y);
  const first = lines[Math.max(0, index - AROUND[kind])];
  const last = lines[Math.min(lines.length - 1, index + AROUND[kind])];
  return index < 0 || first === undefined || last === undefined
    ? null
    : { top: first.top, bottom: last.bottom };
};
