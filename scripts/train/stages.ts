/** The pipeline without one of its stages: the stage's module is replaced by one that does nothing. */
import type { Plugin } from 'esbuild';

/** What each stage's module is without the stage; the whole pipeline comes first. */
export const stages = {
  everything: null,
  'the parts that are foreign by name': [
    'refine/foreign.ts',
    'export const withoutForeign = (judgement) => judgement;',
  ],
  'the threshold by the F1 to expect': [
    'refine/threshold.ts',
    'export const thresholdOf = () => 0.5;',
  ],
  'figures and their captions': ['refine/figures.ts', 'export const findFigures = () => [];'],
  'tables of data': ['refine/tables.ts', 'export const blocksOfTables = () => [];'],
  'the text of JSON-LD': ['candidates/claim.ts', 'export const findByClaim = () => null;'],
  'the second opinion': [
    'candidates/readability.ts',
    'export const findByReadability = () => null;',
  ],
  'running text without captions': [
    'running-text.ts',
    "export { textOf as runningTextOf } from './text.ts';",
  ],
} as const satisfies Readonly<Record<string, readonly [path: string, contents: string] | null>>;

export type Stage = keyof typeof stages;

/** An esbuild plugin that leaves `stage` out. */
export const without = (stage: Stage): Plugin => ({
  name: 'without',
  setup: (build) => {
    const left = stages[stage];
    if (!left) return;
    const [path, contents] = left;
    build.onLoad({ filter: new RegExp(`/src/article/${path.replace('.', '\\.')}$`) }, (found) => ({
      contents,
      resolveDir: found.path.replace(/[^/]*$/, ''),
    }));
  },
});
