import type { KeyInput, Page } from 'puppeteer-core';
import { until, untilAtRest } from '../deadline.ts';
import { splitKeys } from '../keys.ts';
import { findMiddle, hasMedia, hasSize, isZoomed } from '../page.ts';
import {
  callExpression,
  type SerialisedCondition,
  type SerialisedFunction,
} from '../serialised.ts';
import type { Media, Surface } from '../surface.ts';

/** Puppeteer's own emulation knows no forced colours */
const emulate = async (page: Page, media: Media) => {
  const { colorScheme, forcedColors, reducedMotion, print } = media;
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: print ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'forced-colors', value: forcedColors ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? '' },
    ],
  });
};

/** The size of the window's content, in CSS pixels at 100 %. */
const readSize = () => ({
  width: innerWidth * devicePixelRatio,
  height: innerHeight * devicePixelRatio,
});

/** Zooms as the browser's own zoom does: fewer CSS pixels, each larger. */
const setZoom = async (page: Page, zoom: number): Promise<void> => {
  const { width, height } = await page.evaluate(readSize);
  const size = { width: Math.round(width / zoom), height: Math.round(height / zoom) };
  await page.setViewport({ ...size, deviceScaleFactor: zoom });
};

/** A document of Chromium. */
export const createSurface = (page: Page): Surface => {
  const evaluate: SerialisedFunction = async (run, ...args) =>
    JSON.parse(String(await page.evaluate(callExpression(run, args))));
  const waitFor: SerialisedCondition = (run, ...args) =>
    until(() => evaluate(run, ...args), String(run));
  const press = async (keys: string) => {
    const all = splitKeys(keys) as KeyInput[];
    for (const key of all) await page.keyboard.down(key);
    for (const key of all.toReversed()) await page.keyboard.up(key);
  };
  const click = async (selector: string) => {
    const { x, y } = await untilAtRest(() => evaluate(findMiddle, selector), `${selector} to rest`);
    await page.mouse.click(x, y);
  };
  const screenshot = async (file: string, zoom = 1) => {
    const before = page.viewport();
    if (zoom !== 1) await setZoom(page, zoom);
    await page.screenshot({ path: file as `${string}.png` });
    if (zoom !== 1) await page.setViewport(before);
  };
  return {
    evaluate,
    waitFor,
    press,
    click,
    screenshot,
    type: (text) => page.keyboard.type(text),
    emulate: async (media) => {
      await emulate(page, media);
      await waitFor(hasMedia, media);
    },
    setSize: async (size) => {
      await page.setViewport(size);
      await waitFor(hasSize, size.width, size.height);
    },
    zoom: async (factor) => {
      await setZoom(page, factor);
      await waitFor(isZoomed, factor);
    },
  };
};
