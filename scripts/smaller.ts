/**
 * What a page compiles before it is read, smaller by a twentieth than esbuild alone makes it: terser puts what is used once where it
 * is used.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildResult, Plugin } from 'esbuild';
import { minify } from 'terser';

/** `first` is the line that the script is to begin with: terser drops comments. */
const smallerScript = async (code: string, first: string): Promise<string> => {
  const smaller = await minify(code, {
    ecma: 2020,
    compress: { passes: 2 },
    format: { preamble: first },
  });
  return smaller.code ?? code;
};

const rewriteFiles = async (files: readonly string[], first: string): Promise<void> => {
  for (const file of files)
    await writeFile(file, await smallerScript(await readFile(file, 'utf8'), first));
};

const filesOf = ({ metafile }: BuildResult, folder: string): readonly string[] =>
  Object.keys(metafile?.outputs ?? {}).map((path) => resolve(folder, path));

/** Makes the bundles of a build smaller, in memory or on disk, as the build puts them. */
export const smaller = (first: string): Plugin => ({
  name: 'smaller',
  setup: ({ initialOptions, onEnd }) => {
    initialOptions.metafile = true;
    onEnd(async (result) => {
      if (result.outputFiles === undefined)
        return rewriteFiles(filesOf(result, initialOptions.absWorkingDir ?? '.'), first);
      for (const file of result.outputFiles)
        file.contents = new TextEncoder().encode(await smallerScript(file.text, first));
    });
  },
});
