import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstall, install } from './debian.mjs';

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

/** Where each browser may be: names on the PATH, places outside it, Debian's and Ubuntu's packages in order of trial. */
const browsers = {
  chromium: {
    label: 'Chromium',
    commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windowsFolders.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
    ],
    packages: ['chromium', 'chromium-browser'],
  },
  firefox: {
    label: 'Firefox',
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    packages: ['firefox-esr', 'firefox'],
  },
};

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The program of a browser on this machine.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} its full path; undefined when there is none
 */
export const findBrowser = (name) => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const { commands, places } = browsers[name];
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...onPath, ...places].find(isProgram);
};

const ensureBrowser = (name) => {
  if (findBrowser(name) !== undefined) return true;
  return canInstall() && browsers[name].packages.some((one) => install([one]) && findBrowser(name));
};

/**
 * Sees to it that both browsers are there.
 * @returns {string | undefined} one line that says what to install; undefined when nothing is missing
 */
export const ensureBrowsers = () => {
  const missing = Object.keys(browsers).filter((name) => !ensureBrowser(name));
  if (missing.length === 0) return undefined;
  const labels = missing.map((name) => browsers[name].label).join(' and ');
  return `Please install ${labels}: Lectern runs in real browsers, and found none on the PATH or in the usual places.`;
};
