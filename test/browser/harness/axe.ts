import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { RunOptions } from 'axe-core';
import type { Surface } from './surface.ts';

const axeSource = await readFile(fileURLToPath(import.meta.resolve('axe-core')), 'utf8');

/** Rules that axe-core leaves off unless they are asked for. */
const usuallyOff = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'target-size',
];

/** Every rule of WCAG 2.2 at levels A to AAA, and axe-core's own best practices. */
const options = {
  resultTypes: ['violations'],
  selectors: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: Object.fromEntries(usuallyOff.map((rule) => [rule, { enabled: true }])),
} satisfies RunOptions;

/** In forced colours the colours are the system's, and axe-core takes Chromium's `-webkit-text-fill-color`, which is not forced. */
export const withoutColours: RunOptions = {
  ...options,
  rules: {
    ...options.rules,
    'color-contrast': { enabled: false },
    'color-contrast-enhanced': { enabled: false },
  },
};

interface Axe {
  run(
    options: RunOptions,
  ): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }>;
}

/** Hands axe-core to a document, once. It goes as text: the document's policy lets no other script in. */
export const bringAxe = (surface: Surface): Promise<unknown> =>
  surface.evaluate((source) => {
    const axe = new Function(`const module = { exports: {} };${source};return module.exports;`)();
    Object.assign(window, { axe });
  }, axeSource);

/** What axe-core finds wrong in a document that has it: a line a rule, with the elements. */
export const violations = (
  surface: Surface,
  asked: RunOptions = options,
): Promise<readonly string[]> =>
  surface.evaluate(async (given) => {
    const axe: Axe = Reflect.get(window, 'axe');
    const found = await axe.run(given);
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }, asked);
