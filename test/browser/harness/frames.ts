import type { Surface } from './surface.ts';

/** Waits for two frames of a document: what it does at its next one, as to measure itself anew, is done then. */
export const twoFrames = (surface: Surface): Promise<unknown> =>
  surface.evaluate(
    () => new Promise<number>((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
