/**
 * What pages and the reader compile before anything can be read, smaller by a twentieth than esbuild alone makes it: terser puts what is used
 * once where it is used.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildResult, Plugin } from 'esbuild';
import { type MinifyOptions, minify } from 'terser';

/** Both browsers' builds hold many of the same scripts, and each takes seconds. */
const known = new Map<string, Promise<string>>();

const smallerOf = (code: string, options: MinifyOptions): Promise<string> => {
  const found = known.get(code) ?? minify(code, options).then((made) => made.code ?? code);
  known.set(code, found);
  return found;
};

const rewrite = async (files: readonly string[], options: MinifyOptions): Promise<void> => {
  for (const file of files)
    await writeFile(file, await smallerOf(await readFile(file, 'utf8'), options));
};

const filesOf = ({ metafile }: BuildResult, folder: string): readonly string[] =>
  Object.keys(metafile?.outputs ?? {}).map((path) => resolve(folder, path));

/**
 * Makes the scripts of a build smaller, in memory or on disk, as the build puts them. Terser drops comments: `firstLine` is what each is to
 * begin with.
 */
export const smaller = (firstLine = ''): Plugin => ({
  name: 'smaller',
  setup: ({ initialOptions, onEnd }) => {
    initialOptions.metafile = true;
    const options: MinifyOptions = {
      ecma: 2020,
      module: initialOptions.format === 'esm',
      compress: { passes: 3 },
      format: { preamble: firstLine },
    };
    onEnd(async (result) => {
      if (result.outputFiles === undefined)
        return rewrite(filesOf(result, initialOptions.absWorkingDir ?? '.'), options);
      for (const file of result.outputFiles)
        file.contents = new TextEncoder().encode(await smallerOf(file.text, options));
    });
  },
});
