/** When the page under the panel has the focus again. */

/** So long, in milliseconds, a screen reader is given to hear one thing before the next. */
const breath = 150;

const inFront = (): Promise<unknown> =>
  document.hasFocus()
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('focus', resolve, { once: true }));

/**
 * Resolves when the focus is in this page's window again, and a screen reader has heard that it is. Told both at once, that the window
 * is back and where the focus goes, Orca takes the second for what it knew already, says nothing, and stays in the mode for fields.
 */
export const back = async (): Promise<void> => {
  await inFront();
  await new Promise((resolve) => {
    setTimeout(resolve, breath);
  });
};
