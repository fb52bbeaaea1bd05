/** Builds the extension: `npm run build` makes dist/chromium and dist/firefox. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { answer } from './answer.ts';
import { type Browser, browsers, manifestFor } from './manifest.ts';
import { noInnerHtml } from './no-inner-html.ts';
import { ownApi } from './own-api.ts';
import { smaller } from './smaller.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const surfaces = ['popup', 'panel', 'reader', 'settings'] as const;

/** The surfaces whose code is one file; the reader's is not. */
const whole = ['popup', 'panel', 'settings'] as const;

const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  charset: 'utf8',
  target: ['chrome127', 'firefox140'],
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
} satisfies esbuild.BuildOptions;

/** The extension's own pages and its background: ES modules, and a stylesheet a page. */
const moduleOptions = (folder: string): esbuild.BuildOptions => ({
  ...common,
  format: 'esm',
  outdir: folder,
  entryNames: '[name]',
  assetNames: 'fonts/[name]',
  loader: { '.woff2': 'file' },
  entryPoints: [
    'src/background/background.ts',
    ...whole.map((name) => `src/${name}/${name}.tsx`),
    ...surfaces.map((name) => `src/${name}/${name}.css`),
  ],
});

/**
 * The reader: reader.js is what the text needs, reader-parts.js what may come behind it, reader-chunk.js what both share.
 * The page names the last beside the first, and the browser compiles them side by side.
 */
const readerOptions = (folder: string): esbuild.BuildOptions => ({
  ...common,
  format: 'esm',
  splitting: true,
  outdir: folder,
  entryNames: '[name]',
  chunkNames: 'reader-[name]',
  entryPoints: ['src/reader/reader.tsx'],
  plugins: [smaller('module')],
});

/**
 * Chromium is to compile every function of a script as it reads the script: nearly all of them run, once, right away, and to come
 * back for each takes it a tenth longer. Firefox takes it for a comment. https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad';

/** Scripts whose value is what they export as `answer`. */
const answering = (folder: string, names: readonly string[]): esbuild.BuildOptions => ({
  ...common,
  format: 'esm',
  entryPoints: names.map((name) => `src/content/${name}.ts`),
  outdir: folder,
});

/**
 * Classic scripts. The value of those in content, their last expression, is what `scripting.executeScript` hands back;
 * early.js and those of the reader run before the first paint of a page, which a module cannot.
 */
const classicOptions = (folder: string): readonly esbuild.BuildOptions[] => [
  {
    ...answering(folder, ['content', 'whole']),
    plugins: [answer(), smaller('classic', compiledAtOnce)],
  },
  {
    ...answering(folder, ['second-opinion', 'decision', 'found-links']),
    plugins: [answer(compiledAtOnce)],
  },
  {
    ...common,
    format: 'iife',
    globalName: 'lecternStep',
    entryPoints: ['src/content/step.ts'],
    outdir: folder,
  },
  {
    ...common,
    format: 'iife',
    entryPoints: ['src/content/waypoints.ts', 'src/content/skip-links.ts'],
    entryNames: '[name]',
    outdir: folder,
  },
  {
    ...common,
    format: 'iife',
    entryPoints: {
      early: 'src/ui/early.ts',
      'reader-early': 'src/reader/early.ts',
      'reader-beginning': 'src/reader/beginning.ts',
    },
    plugins: [ownApi('chrome')],
    outdir: folder,
  },
];

const plugins = { chromium: [noInnerHtml], firefox: [noInnerHtml, ownApi('browser')] } as const;

/** Every bundle of a browser's build into a folder, for the build itself and for the watch of `npm run dev`. */
export const bundles = (browser: Browser, folder: string): readonly esbuild.BuildOptions[] =>
  [moduleOptions(folder), ...classicOptions(folder), readerOptions(folder)].map((options) => ({
    ...options,
    // A script's own stand before the browser's: the first to answer is heard.
    plugins: [...(options.plugins ?? []), ...plugins[browser]],
  }));

/** Copies what is not bundled: pages, strings, icons, the manifest. */
export const copyStatic = async (browser: Browser, folder: string): Promise<void> => {
  await Promise.all([
    ...surfaces.map((name) => cp(`${root}src/${name}/${name}.html`, `${folder}/${name}.html`)),
    cp(`${root}src/_locales`, `${folder}/_locales`, { recursive: true }),
    cp(`${root}icons`, `${folder}/icons`, {
      recursive: true,
      filter: (source) => !source.endsWith('.svg'),
    }),
    writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(browser), null, 2)}\n`),
  ]);
};

/** Where the build of a browser is put: an absolute path. */
export const folderOf = (browser: Browser): string => `${root}dist/${browser}`;

/** Builds one browser's extension afresh and returns its folder. Throws on a build error. */
export const build = async ({ browser }: { readonly browser: Browser }): Promise<string> => {
  const folder = folderOf(browser);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyStatic(browser, folder);
  await Promise.all(bundles(browser, folder).map((options) => esbuild.build(options)));
  return folder;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const browser of browsers) console.log(await build({ browser }));
}
