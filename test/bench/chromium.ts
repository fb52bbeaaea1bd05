/** A real Chromium in which the bench and the training look at pages. */
import { build, type Plugin } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/setup/browsers.mjs';

/** Starts Chromium, with nothing that could disturb a measurement. */
export const startChromium = (): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findBrowser('chromium') ?? 'chromium',
    headless: true,
    pipe: true,
    protocolTimeout: 600_000,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
    ],
  });

/** The module at `path` and all it needs as one classic script, whose exports are the global `name`. */
export const bundle = async (
  path: string,
  name: string,
  plugins: Plugin[] = [],
): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: name,
    write: false,
    plugins,
    logLevel: 'error',
  });
  return `${outputFiles[0]?.text ?? ''};globalThis.${name} = ${name};`;
};
