/** When the page under the panel has the focus again. */

const breath = 150;

const wait = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, breath);
  });

const inFront = (): Promise<unknown> =>
  document.hasFocus()
    ? Promise.resolve()
    : new Promise((resolve) => addEventListener('focus', resolve, { once: true }));

/** A place for the focus that belongs to nobody, in a shadow root that is closed. */
const stand = (): HTMLElement => {
  const host = document.createElement('div');
  host.style.setProperty('all', 'initial', 'important');
  host.style.setProperty('position', 'fixed', 'important');
  const inner = document.createElement('div');
  inner.tabIndex = -1;
  host.attachShadow({ mode: 'closed' }).append(inner);
  document.documentElement.append(host);
  inner.focus({ preventScroll: true });
  return host;
};

/**
 * Resolves when the focus is in this page's window again, and a screen reader has heard of it. Where it stood in nothing before, no
 * browser tells that it is back: Orca still holds the field of the closed panel, takes the next focus for what it knew already, says
 * nothing, and stays in the mode for fields. So the focus stands in a place of its own for a moment.
 */
export const back = async (): Promise<void> => {
  await inFront();
  const isNowhere = document.activeElement === null || document.activeElement === document.body;
  const place = isNowhere ? stand() : null;
  await wait();
  place?.remove();
};
