/**
 * Which of a page's tokens are in the truth, in order: Ratcliff and Obershelp's matching (as Python's difflib), the
 * longest common run first, then left and right of it.
 */

const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30fc';
const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}_])+`, 'gu');

/** Words, and single characters of scripts written without spaces. */
export const tokensOf = (text: string): readonly string[] =>
  text.normalize('NFC').match(TOKEN) ?? [];

type Positions = ReadonlyMap<string, readonly number[]>;

const positionsOf = (tokens: readonly string[]): Positions => {
  const positions = new Map<string, number[]>();
  for (const [index, token] of tokens.entries()) {
    const known = positions.get(token);
    if (known) known.push(index);
    else positions.set(token, [index]);
  }
  return positions;
};

interface Span {
  readonly from: number;
  readonly to: number;
  readonly truthFrom: number;
  readonly truthTo: number;
}

interface Run {
  readonly at: number;
  readonly truthAt: number;
  readonly length: number;
}

const longestRun = (page: readonly string[], positions: Positions, span: Span): Run => {
  let best: Run = { at: span.from, truthAt: span.truthFrom, length: 0 };
  let lengths = new Map<number, number>();
  for (let at = span.from; at < span.to; at += 1) {
    const next = new Map<number, number>();
    for (const truthAt of positions.get(page[at] ?? '') ?? []) {
      if (truthAt < span.truthFrom) continue;
      if (truthAt >= span.truthTo) break;
      const length = (lengths.get(truthAt - 1) ?? 0) + 1;
      next.set(truthAt, length);
      if (length > best.length)
        best = { at: at - length + 1, truthAt: truthAt - length + 1, length };
    }
    lengths = next;
  }
  return best;
};

const sidesOf = (span: Span, { at, truthAt, length }: Run): readonly Span[] => [
  { from: span.from, to: at, truthFrom: span.truthFrom, truthTo: truthAt },
  { from: at + length, to: span.to, truthFrom: truthAt + length, truthTo: span.truthTo },
];

/** For each token of `page`, 1 where it is matched in `truth`. */
export const matched = (page: readonly string[], truth: readonly string[]): Uint8Array => {
  const marks = new Uint8Array(page.length);
  const positions = positionsOf(truth);
  const open: Span[] = [{ from: 0, to: page.length, truthFrom: 0, truthTo: truth.length }];
  for (let span = open.pop(); span; span = open.pop()) {
    if (span.from >= span.to || span.truthFrom >= span.truthTo) continue;
    const run = longestRun(page, positions, span);
    if (run.length === 0) continue;
    marks.fill(1, run.at, run.at + run.length);
    open.push(...sidesOf(span, run));
  }
  return marks;
};
