import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { findBrowser } from '../../../../scripts/setup/browsers.mjs';
import type { LaunchOptions, TestBrowser } from '../browser.ts';
import { listCommands } from '../commands.ts';
import { until } from '../deadline.ts';
import {
  closePopup,
  findBackground,
  findPopup,
  hostnameOf,
  listErrors,
  quit,
  showButton,
  stopBackground,
} from './inside-extension.ts';
import { addPrivateWindow, addTab, listTabs } from './inside-tabs.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { installForGood, writePreferences } from './profile.ts';
import { createSurface } from './surface.ts';
import { createTab } from './tab.ts';

const readExtensionId = async (folder: string): Promise<string> => {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
};

interface Running {
  readonly process: ChildProcess;
  readonly marionette: Marionette;
  readonly output: readonly string[];
}

const start = async ({
  profile,
  headed,
  display = process.env.DISPLAY,
  screenReader,
}: LaunchOptions): Promise<Running> => {
  const portFile = join(profile, 'MarionetteActivePort');
  await rm(portFile, { force: true });
  const args = ['--no-remote', '--profile', profile, '--marionette', '-remote-allow-system-access'];
  const program = findBrowser('firefox') ?? 'firefox';
  const child = spawn(program, headed ? args : ['--headless', ...args], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, DISPLAY: display, ...screenReader },
  });
  const output: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const port = await until(() => readFile(portFile, 'utf8'), 'Firefox to listen', 60_000);
  return { process: child, marionette: await connectMarionette(Number(port)), output };
};

/** What documents wrote with console.error, in any process. Firefox's own parts put their name before: "RSLoader: ". */
const consoleErrors = (output: readonly string[]): readonly string[] =>
  output
    .join('')
    .split('\n')
    .filter((line) => /^console\.error: (?!\w+: )/.test(line));

const elementId = (found: unknown): string => {
  const [id] = Object.values((found as { value: Record<string, string> }).value);
  return id ?? '';
};

/** Firefox, whose own window can be clicked too, as to compare with its Reader View. */
export type FirefoxBrowser = TestBrowser & {
  /** A click on the middle of an element of Firefox's own window. */
  readonly clickInWindow: (selector: string) => Promise<void>;
  readonly insideWindow: Marionette['inside'];
};

/** As a temporary add-on, unless it has to be there before the tabs of the last run. */
const startWith = async (options: LaunchOptions, id: string): Promise<Running> => {
  await writePreferences(options, id);
  if (options.restoresSession) await installForGood(options, id);
  const running = await start(options);
  const add = { path: options.extension, temporary: true, allowPrivateBrowsing: true };
  if (!options.restoresSession) await running.marionette.send('Addon:Install', add);
  return running;
};

/** Starts Firefox on a profile, with the extension. */
export const launchFirefox = async (options: LaunchOptions): Promise<FirefoxBrowser> => {
  const id = await readExtensionId(options.extension);
  const running = await startWith(options, id);
  const { marionette, output } = running;
  const { send, inside } = marionette;
  const address = `moz-extension://${await inside(hostnameOf, id)}/`;
  const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await inside(showButton, widget);

  const clickInWindow = async (selector: string): Promise<void> => {
    const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector });
    await send('WebDriver:ElementClick', { id: elementId(found) });
  };
  const pressToolbarButton: TestBrowser['pressToolbarButton'] = async (tab) => {
    await inside(closePopup);
    await tab.bringToFront();
    await clickInWindow(`#${widget} .unified-extensions-item-action-button`);
  };
  /** Clicks go to one window at a time: to this one from now on. */
  const workIn = (handle: string) => send('WebDriver:SwitchToWindow', { handle });
  const handles = async () =>
    v.parse(v.array(v.string()), await send('WebDriver:GetWindowHandles'));
  const openPrivateTab: TestBrowser['openPrivateTab'] = async (target) => {
    const before = await handles();
    const tab = createTab(marionette, await inside(addPrivateWindow));
    const added = (await handles()).find((handle) => !before.includes(handle));
    await workIn(added ?? '');
    await tab.open(target);
    const close = async () => {
      await workIn(before[0] ?? '');
      await tab.close();
    };
    return { ...tab, close };
  };
  const closed = once(running.process, 'exit');
  const close = async () => {
    await inside(quit).catch(() => undefined);
    await closed;
    marionette.close();
  };
  const inBackground: TestBrowser['inBackground'] = async (run, ...args) => {
    const browserId = await until(() => inside(findBackground, id), 'the event page to wake');
    return createSurface(marionette, browserId).evaluate(run, ...args);
  };
  return {
    name: 'firefox',
    extensionAddress: (path) => address + path,
    openTab: async (target) => {
      const tab = createTab(marionette, await inside(addTab));
      await tab.open(target);
      return tab;
    },
    openPrivateTab,
    tabs: async () => (await inside(listTabs)).map((one) => createTab(marionette, one)),
    pressToolbarButton,
    clickInWindow,
    insideWindow: inside,
    popup: async () =>
      createSurface(marionette, await until(() => inside(findPopup), 'the popup to open')),
    popupIsOpen: async () => (await inside(findPopup)) !== 0,
    closePopup: () => inside(closePopup),
    inBackground,
    commands: () => inBackground(listCommands),
    stopBackground: () => inside(stopBackground, id),
    errors: async () => [...(await inside(listErrors, address)), ...consoleErrors(output)],
    restart: async () => {
      await close();
      return launchFirefox(options);
    },
    restoreSession: async () => {
      await close();
      return launchFirefox({ ...options, restoresSession: true });
    },
    close,
    closed,
  };
};
