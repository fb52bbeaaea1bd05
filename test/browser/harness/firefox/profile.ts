import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from '../browser.ts';

/** One address for all runs, so that what the extension keeps outlives a restart. */
const extensionHost = '1ec7e211-0000-4000-8000-000000000001';

const preferences = (extensionId: string) => ({
  'marionette.port': 0,
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: extensionHost }),
  // A temporary add-on is taken away at the end; what it stored stays for the next start.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Errors of every process, on the browser's own output.
  'devtools.console.stdout.content': true,
  'devtools.console.stdout.chrome': false,
  // Mouse events go straight to the document, a popup's too.
  'remote.events.async.mouse.enabled': false,
  // Quiet and alone: no first-run pages, no updates, no calls home.
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.firstRunURL': '',
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
});

/** Accessibility from the start, also where nothing asks for it yet. */
const forScreenReader = { 'accessibility.force_disabled': -1 };

/**
 * Marionette makes Firefox believe that each of its windows has the focus ("focusmanager.testmode"), so that a popup never asks for
 * it and keys go past the popup.
 */
const forRealFocus = { 'remote.prefs.recommended': false };

/** The tabs of the last run come back, and an extension that is not signed may stay in the profile. */
const forRestoredSession = {
  'browser.startup.page': 3,
  'browser.sessionstore.restore_on_demand': false,
  'extensions.autoDisableScopes': 0,
  'extensions.startupScanScopes': 1,
  'xpinstall.signatures.required': false,
};

/** Puts the extension into the profile for good: a file by its id that names its folder. */
export const installForGood = async (
  { profile, extension }: LaunchOptions,
  extensionId: string,
): Promise<void> => {
  await mkdir(join(profile, 'extensions'), { recursive: true });
  await writeFile(join(profile, 'extensions', extensionId), extension);
};

/** Writes the preferences that a test needs into a profile's folder. */
export const writePreferences = (
  { profile, screenReader, realFocus, restoresSession }: LaunchOptions,
  extensionId: string,
): Promise<void> => {
  const all = {
    ...preferences(extensionId),
    ...(realFocus && forRealFocus),
    ...(restoresSession && forRestoredSession),
    ...(screenReader && forScreenReader),
  };
  const lines = Object.entries(all).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  return writeFile(join(profile, 'user.js'), lines.join(''));
};
