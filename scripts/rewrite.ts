/** A step behind esbuild: what it has made is made anew, in memory or on disk, as the build puts it. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { BuildResult, Plugin } from 'esbuild';

type Change = (code: string) => string | Promise<string>;

const filesOf = ({ metafile }: BuildResult, folder: string): readonly string[] =>
  Object.keys(metafile?.outputs ?? {}).map((path) => resolve(folder, path));

const rewriteFiles = async (files: readonly string[], change: Change): Promise<void> => {
  for (const file of files) await writeFile(file, await change(await readFile(file, 'utf8')));
};

/** Puts what `change` makes of each script of a build in its place. Such plugins take their turns in the order in which they stand. */
export const rewrite = (name: string, change: Change): Plugin => ({
  name,
  setup: ({ initialOptions, onEnd }) => {
    initialOptions.metafile = true;
    onEnd(async (result) => {
      const { outputFiles } = result;
      if (outputFiles === undefined)
        return rewriteFiles(filesOf(result, initialOptions.absWorkingDir ?? '.'), change);
      for (const file of outputFiles)
        file.contents = new TextEncoder().encode(await change(file.text));
    });
  },
});
