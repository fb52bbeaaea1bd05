import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { until, untilAtRest } from '../deadline.ts';
import { codePointOf, splitKeys } from '../keys.ts';
import { findMiddle, hasMedia, hasSize, isZoomed, measureFrame } from '../page.ts';
import {
  callExpression,
  type SerialisedCondition,
  type SerialisedFunction,
} from '../serialised.ts';
import type { Surface } from '../surface.ts';
import { performActions, runInDocument, setMedia, setZoom, takePicture } from './inside.ts';
import type { Marionette } from './marionette.ts';

const rectSchema = v.object({ width: v.number(), height: v.number() });

const keyDown = (key: string) => ({ type: 'keyDown', value: codePointOf(key) });
const keyUp = (key: string) => ({ type: 'keyUp', value: codePointOf(key) });

/** A document of Firefox, by the id of the `<browser>` that shows it. */
export const createSurface = ({ inside, send }: Marionette, browserId: number): Surface => {
  const evaluate: SerialisedFunction = async (run, ...args) => {
    const script = `return ${callExpression(run, args)}`;
    return JSON.parse(String(await inside(runInDocument, browserId, script)));
  };
  const waitFor: SerialisedCondition = (run, ...args) =>
    until(async () => evaluate(run, ...args), String(run));
  const act = (type: 'key' | 'pointer', actions: readonly object[]) =>
    inside(performActions, browserId, [{ type, id: type, actions }]);
  const press = (keys: string) => {
    const all = splitKeys(keys);
    return act('key', [...all.map(keyDown), ...all.toReversed().map(keyUp)]);
  };
  const click = async (selector: string) => {
    const { x, y } = await untilAtRest(() => evaluate(findMiddle, selector), `${selector} to rest`);
    const buttons = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
    await act('pointer', [{ type: 'pointerMove', x, y, duration: 0 }, ...buttons]);
  };
  const screenshot = async (file: string, zoom = 1) => {
    await inside(setZoom, browserId, zoom);
    await writeFile(file, Buffer.from(await inside(takePicture, browserId), 'base64'));
    await inside(setZoom, browserId, 1);
  };
  return {
    evaluate,
    waitFor,
    click,
    press,
    screenshot,
    type: (text) =>
      act(
        'key',
        [...text].flatMap((key) => [keyDown(key), keyUp(key)]),
      ),
    emulate: async (media) => {
      await inside(setMedia, browserId, media);
      await waitFor(hasMedia, media);
    },
    setSize: async ({ width, height }) => {
      const frame = await evaluate(measureFrame);
      const outer = { width: width + frame.width, height: height + frame.height };
      // Firefox makes no window narrower than its own controls: it says what it has made.
      const made = v.parse(rectSchema, await send('WebDriver:SetWindowRect', outer));
      await waitFor(hasSize, made.width - frame.width, made.height - frame.height);
    },
    zoom: async (factor) => {
      await inside(setZoom, browserId, factor);
      await waitFor(isZoomed, factor);
    },
  };
};
