import { until } from '../deadline.ts';
import type { Tab } from '../surface.ts';
import { addressOf, bringToFront, close, documentIn, goBack, load, reload } from './inside-tabs.ts';
import type { Marionette } from './marionette.ts';
import { createSurface } from './surface.ts';

/** A tab of Firefox, by the id of its `<browser>`. */
export const createTab = (marionette: Marionette, browserId: number): Tab => {
  const { inside } = marionette;
  const navigate = async (
    go: () => Promise<void>,
    what: string,
    arrived = async () => true,
  ): Promise<void> => {
    const before = await inside(documentIn, browserId);
    await go();
    await until(async () => {
      const now = await inside(documentIn, browserId);
      return now !== 0 && now !== before && arrived();
    }, what);
  };
  /** A new tab may get a second blank document, in another process, before the page: a click then is taken back. */
  const isBlank = async () => (await inside(addressOf, browserId)) === 'about:blank';
  return {
    ...createSurface(marionette, browserId),
    address: () => inside(addressOf, browserId),
    open: (address) =>
      navigate(
        () => inside(load, browserId, address),
        `${address} to load`,
        async () => address === 'about:blank' || !(await isBlank()),
      ),
    back: () => navigate(() => inside(goBack, browserId), 'the page before to come back'),
    reload: () => navigate(() => inside(reload, browserId), 'the page to load again'),
    bringToFront: () => inside(bringToFront, browserId),
    close: () => inside(close, browserId),
  };
};
