/**
 * Makes a module that exports an `answer` a classic script whose value, its last expression, is that answer. What esbuild makes of such a
 * module by itself brings a frame for exports along and leaves a global in the page.
 */
import type { Plugin } from 'esbuild';
import { rewrite } from './rewrite.ts';

const EXPORT = /export\s*\{\s*([\w$]+) as answer,?\s*\};?\s*$/;

/** The script, which begins with `firstLine`. Fails the build of a module that exports anything else. */
export const answer = (firstLine = ''): Plugin =>
  rewrite('answer', (code) => {
    const name = EXPORT.exec(code)?.[1];
    if (name === undefined)
      throw new Error('A script that answers exports its answer, and nothing else.');
    return `${firstLine}\n(()=>{"use strict";${code.replace(EXPORT, () => `return ${name}`)}})();\n`;
  });
