/** The bench's figures, printed for people and as data. */
import type { Growth } from './growth.ts';
import type { Known, Quality, Seen } from './quality.ts';
import type { Times } from './time.ts';
import { type Tool, tools } from './tools.ts';

export interface SetResult extends Readonly<Record<Tool, Quality>> {
  readonly pages: number;
  readonly known: Known;
}

const three = (value: number): string => value.toFixed(3);

const scoreCell = ({ f1, precision, recall }: Quality): string =>
  `${three(f1)} (${three(precision)}/${three(recall)})`;

const hitsCell = ({ title, author, date }: Quality): string => `${title}/${author}/${date}`;

/** One set: each tool's F1 (precision/recall), then its hits of title/author/date. */
export const setLines = (name: string, result: SetResult): string => {
  const { title, author, date } = result.known;
  const scores = tools.map((tool) => scoreCell(result[tool]).padEnd(22));
  const hits = tools.map((tool) => hitsCell(result[tool]).padEnd(13));
  return `${name.padEnd(14)} ${String(result.pages).padStart(4)}  ${scores.join('')}  ${hits.join('')} of ${title}/${author}/${date}`;
};

export const heading = `${'set'.padEnd(14)} page  ${tools.map((tool) => `${tool} F1 (P/R)`.padEnd(22)).join('')}  ${tools.map((tool) => tool.padEnd(13)).join('')} title/author/date`;

/** Pages of these types are no articles. */
const isArticle = ({ truth }: Seen): boolean =>
  truth.pageType === undefined || truth.pageType === 'article';

/** How often each way of deciding says yes where it should not, and no where it should not. */
export const decisionLine = (seen: readonly Seen[]): string => {
  const count = (tool: 'lectern' | 'readability', article: boolean): number =>
    seen.filter((page) => isArticle(page) === article && page.decision[tool] !== article).length;
  const articles = seen.filter(isArticle).length;
  const each = (['lectern', 'readability'] as const).map(
    (tool) => `${tool} ${count(tool, false)} false yes, ${count(tool, true)} false no`,
  );
  return `Is it an article? (${articles} are, ${seen.length - articles} are not)  ${each.join(';  ')}`;
};

export const timeLine = ({ median, p95, largest, spread }: Times): string =>
  `Time, Lectern over Readability's clone and parse: median ${three(median)}, 95 % ${three(p95)}, largest ${three(largest)}; A/A ${spread.map(three).join(' to ')}`;

export const growthLines = (curve: readonly Growth[]): string =>
  curve
    .map(
      ({ elements, milliseconds }) =>
        `${String(elements).padStart(8)} elements  ${milliseconds.toFixed(0).padStart(6)} ms  ${((milliseconds / elements) * 1000).toFixed(1)} ms a thousand`,
    )
    .join('\n');
