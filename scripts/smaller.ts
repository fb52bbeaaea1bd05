/**
 * What pages and the reader compile before anything can be read, smaller by a twentieth than esbuild alone makes it: terser puts what is used
 * once where it is used.
 */
import type { Plugin } from 'esbuild';
import { type MinifyOptions, minify } from 'terser';
import { rewrite } from './rewrite.ts';

/** Both browsers' builds hold many of the same scripts, and each takes seconds. */
const known = new Map<string, Promise<string>>();

const smallerOf = (code: string, options: MinifyOptions): Promise<string> => {
  const key = JSON.stringify(options) + code;
  const found = known.get(key) ?? minify(code, options).then((made) => made.code ?? code);
  known.set(key, found);
  return found;
};

/**
 * Makes the scripts of a build smaller: modules, or classic scripts, which keep their values. Terser drops comments: `firstLine` is what each
 * is to begin with.
 */
export const smaller = (kind: 'module' | 'classic', firstLine = ''): Plugin =>
  rewrite('smaller', (code) =>
    smallerOf(code, {
      ecma: 2020,
      module: kind === 'module',
      compress: { passes: 3, expression: kind === 'classic' },
      format: { preamble: firstLine },
    }),
  );
