/** When the page under the panel has the focus again. */
import { inFront } from '../platform/in-front.ts';
import { wait } from '../waypoints/going/wait.ts';

/** So long, in milliseconds, a screen reader is given to hear one thing before the next. */
const BREATH = 150;

/** So soon, in milliseconds, the page has the focus again when the panel is left by a key; later somebody has been elsewhere. */
const SOON = 1000;

const pause = (milliseconds: number): Promise<void> => wait(document.documentElement, milliseconds);

/**
 * Resolves when the focus is in this page's window again, and a screen reader has heard that it is. Told both at once, that the window
 * is back and where the focus goes, Orca takes the second for what it knew already, says nothing, and stays in the mode for fields.
 */
export const back = async (): Promise<void> => {
  await inFront();
  await pause(BREATH);
};

/** The same, and tells whether somebody has returned by a key: not by a press in the page, and not from elsewhere. */
export const backByKey = async (): Promise<boolean> => {
  let isByKey = true;
  const hearPress = () => {
    isByKey = false;
  };
  addEventListener('pointerdown', hearPress, { capture: true });
  const isBack = await Promise.race([back().then(() => true), pause(SOON).then(() => false)]);
  removeEventListener('pointerdown', hearPress, { capture: true });
  return isBack && isByKey;
};
