/** Functions that run in Firefox's own window. They travel as text: they see their arguments and Firefox's globals only. */

import type { Media } from '../surface.ts';

/** In the page itself; or beside it, as a content script is ("default"), or with Firefox's own rights ("system"). */
export type Sandbox = 'default' | 'system' | null;

/** Runs a script in the document of a tab or a popup, both of which Firefox knows by a browser id. */
export const runInDocument = (
  browserId: number,
  script: string,
  sandboxName: Sandbox = null,
): Promise<unknown> =>
  BrowsingContext.getCurrentTopByBrowserId(browserId)
    .currentWindowGlobal.getActor('MarionetteCommands')
    .executeScript(script, [], { timeout: 60_000, sandboxName });

/** Performs WebDriver actions in a document: https://w3c.github.io/webdriver/#actions */
export const performActions = async (
  browserId: number,
  sequences: readonly object[],
): Promise<void> => {
  const { actions } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/webdriver/Actions.sys.mjs',
  );
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
  const options = {
    context,
    getElementOrigin: (origin: unknown) => origin,
    isElementOrigin: () => false,
    assertInViewPort: (target: unknown) => actor.assertInViewPort(target),
    // The popup may close, and its document with it, on the way of one of its own keys.
    dispatchEvent: (name: string, _: unknown, details: unknown) =>
      actor.dispatchEvent(name, details).catch(() => undefined),
  };
  const state = new actions.State();
  const chain = await actions.Chain.fromJSON(state, sequences, options);
  await chain.dispatch(state, options);
};

/** A picture of what a document shows, as a PNG in base64. */
export const takePicture = async (browserId: number): Promise<string> => {
  const { currentWindowGlobal } = BrowsingContext.getCurrentTopByBrowserId(browserId);
  const bitmap = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = Object.assign(document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas'), {
    width: bitmap.width,
    height: bitmap.height,
  }) as HTMLCanvasElement;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
};

export const setZoom = (browserId: number, zoom: number): void => {
  BrowsingContext.getCurrentTopByBrowserId(browserId).fullZoom = zoom;
};

/** Tells a document which looks are wanted. */
export const setMedia = (browserId: number, media: Media): void => {
  const { colorScheme, forcedColors, reducedMotion, print } = media;
  const context = BrowsingContext.getCurrentTopByBrowserId(browserId);
  context.prefersColorSchemeOverride = colorScheme ?? 'none';
  context.forcedColorsOverride = forcedColors === 'none' ? 'inactive' : (forcedColors ?? 'none');
  context.mediumOverride = print ? 'print' : '';
  if (reducedMotion === undefined) Services.prefs.clearUserPref('ui.prefersReducedMotion');
  else Services.prefs.setIntPref('ui.prefersReducedMotion', reducedMotion === 'reduce' ? 1 : 0);
};
