import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const customizations = fileURLToPath(new URL('orca-customizations.py', import.meta.url));
/** The file that Orca writes what it says into. */
export const heardIn = (folder: string): string => join(folder, 'heard');

/** Where Orca's settings are. */
export const orcaIn = (folder: string): string => join(folder, 'orca');

/** Nothing of the person who runs the tests is read or written: every folder is the session's. */
export const environmentIn = (folder: string, display: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DISPLAY: display,
  HOME: folder,
  XDG_CACHE_HOME: join(folder, 'cache'),
  XDG_CONFIG_HOME: join(folder, 'config'),
  XDG_DATA_HOME: join(folder, 'data'),
  XDG_RUNTIME_DIR: join(folder, 'run'),
  XDG_SESSION_TYPE: 'x11',
  PATH: `${join(folder, 'bin')}:${process.env.PATH ?? ''}`,
  WAYLAND_DISPLAY: '',
  LANG: 'C.UTF-8',
  LC_ALL: 'C.UTF-8',
  LANGUAGE: 'en',
  GSETTINGS_BACKEND: 'memory',
  ACCESSIBILITY_ENABLED: '1',
  GNOME_ACCESSIBILITY: '1',
  GTK_MODULES: 'gail:atk-bridge',
  LECTERN_HEARD: heardIn(folder),
});

/** Puts into the session's folder what the programs look for there. */
export const writeFolder = async (folder: string): Promise<void> => {
  await mkdir(orcaIn(folder));
  await mkdir(join(folder, 'bin'));
  await mkdir(join(folder, 'run'), { mode: 0o700 });
  await copyFile(customizations, join(orcaIn(folder), 'orca-customizations.py'));
  // Orca looks for another of its name, and does not start beside it: on a machine where a person uses it, or two tests run.
  await writeFile(join(folder, 'bin/pgrep'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
};
