import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The packages a lock file lists, by folder; none when the file is missing or broken. */
const lockedPackages = (file) => {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

/** Whether node_modules holds exactly what the lock file says, packages for other platforms aside. */
const packagesAreCurrent = () => {
  const installed = lockedPackages('node_modules/.package-lock.json');
  const locked = Object.entries(lockedPackages('package-lock.json')).filter(([folder]) => folder);
  return locked.every(([folder, { version, optional }]) =>
    folder in installed ? installed[folder].version === version : optional === true,
  );
};

/**
 * Installs the packages of the lock file unless they are there.
 * @returns {string | undefined} what went wrong, in plain words; undefined when all is well
 */
export const ensurePackages = () => {
  if (packagesAreCurrent()) return undefined;
  console.error('Installing packages …');
  const { status, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return status === 0 ? undefined : `npm ci failed:\n${stdout ?? ''}${stderr ?? ''}`;
};
