/** What is wrong with a page's accessibility links, for those who make the page: the element, what is wrong, the rule. */
import { t } from '../platform/strings.ts';
import type { Row } from '../waypoints/rows.ts';
import type { Destination, Problem } from '../waypoints/waypoint.ts';
import { wrongWords } from './words.ts';

export interface Entry {
  /** What it is about: a link by its words and its tag, or the page. */
  readonly element: string;
  readonly problem: string;
  readonly rules: readonly string[];
}

/**
 * The technique of WCAG 2.2 that a link follows: G1 leads to the main content, G123 past a block, G124 to a part of the page.
 * https://www.w3.org/WAI/WCAG22/Understanding/bypass-blocks#techniques
 */
const techniqueOf = (destination: Destination | null): string => {
  if (destination === 'block') return 'G123';
  return destination === null || destination === 'content' ? 'G1' : 'G124';
};

/** What axe-core's rule asks too: a target that is there and can be reached. https://dequeuniversity.com/rules/axe/4.11/skip-link */
const SEEN_BY_AXE: ReadonlySet<Problem> = new Set([
  'target-missing',
  'target-named-otherwise',
  'target-hidden',
  'target-inert',
]);

const rulesOf = (problem: Problem, destination: Destination | null): readonly string[] => [
  t('problemRule', techniqueOf(destination)),
  ...(SEEN_BY_AXE.has(problem) ? [t('problemAxe')] : []),
];

const entriesOf = ({ name, markup, problems, destination }: Row): readonly Entry[] =>
  problems.map((problem) => ({
    element: `${name} ${markup ?? ''}`.trim(),
    problem: wrongWords(problem),
    rules: rulesOf(problem, destination),
  }));

const passes = ({ kind, role }: Row): boolean =>
  kind === 'skip-link' || kind === 'heading' || role === 'main';

/** H69: headings at the beginning of each section are a way past what is repeated; so are landmarks and links. */
const wayless = (rows: readonly Row[]): readonly Entry[] =>
  rows.some(passes)
    ? []
    : [{ element: '<body>', problem: t('problemNoWay'), rules: [t('problemRule', 'H69')] }];

/** Every problem of a page's rows, in their order. */
export const reportOn = (rows: readonly Row[]): readonly Entry[] => [
  ...rows.flatMap(entriesOf),
  ...wayless(rows),
];

/** A report as text, a line a problem's part, to be sent to whoever makes the page. */
export const textOfReport = (entries: readonly Entry[]): string =>
  [
    t('problemsTitle'),
    ...entries.map(({ element, problem, rules }) =>
      [element, problem, ...rules]
        .map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`))
        .join('\n'),
    ),
  ].join('\n');
