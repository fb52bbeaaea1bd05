import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { folderOf } from '../../../scripts/build.ts';
import type { BrowserName, LaunchOptions, TestBrowser } from '../../browser/harness/browser.ts';
import { chosen } from '../../browser/harness/chosen.ts';
import { launch, makeProfile } from '../../browser/harness/launch.ts';
import { note } from '../../browser/harness/note.ts';
import { type PageServer, serve } from '../../browser/harness/server.ts';
import { whyNoScreenReader } from './available.ts';
import { createListening, type Listening } from './listening.ts';
import { startSession } from './session.ts';

/** A browser with the extension, pages for it, and Orca beside it. */
export type Stage = Listening & {
  readonly browser: TestBrowser;
  readonly pages: PageServer;
  readonly close: () => Promise<void>;
};

type Options = Pick<LaunchOptions, 'realFocus'>;

const fixtures = fileURLToPath(new URL('../../pages', import.meta.url));
const starting = 300_000;

const setStage = async (name: BrowserName, options: Options): Promise<Stage> => {
  const session = await startSession();
  const { profile, remove } = await makeProfile();
  const pages = await serve(fixtures);
  const browser = await launch(name, {
    extension: folderOf(name),
    profile,
    headed: true,
    screenReader: session.env,
    ...options,
  }).catch(async (error) => {
    await session.close();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await session.close();
    await pages.close();
    await remove();
  };
  return { ...createListening(session), browser, pages, close };
};

/**
 * Defines scenarios that are heard in each browser. Where there is no Orca they are skipped, and the title says why.
 * @param prepare what comes before the first scenario, on the new stage
 */
export const byEar = <Prepared extends object>(
  title: string,
  prepare: (stage: Stage) => Promise<Prepared>,
  define: (stage: Stage & Prepared) => void,
  options: Options = {},
): void => {
  const why = whyNoScreenReader();
  const reason = why === undefined ? '' : ` (skipped: ${why})`;
  describe.skipIf(why !== undefined).each(chosen)(`${title}, heard in %s${reason}`, (name) => {
    const scene = {} as Stage & Prepared;
    beforeAll(async () => {
      Object.assign(scene, await setStage(name, options));
      Object.assign(scene, await prepare(scene));
    }, starting);
    afterAll(async () => {
      note(`${title}, heard in ${name}: ${scene.retries?.() ?? 0} steps done twice`);
      await scene.close?.();
    }, starting);
    define(scene);
  });
};
