import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const run = (command, args) =>
  spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Whether this is Debian or a child of it, and we may install system packages. */
export const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Which of these Debian packages are not installed; all of them where there is no dpkg. */
export const missingPackages = (names) => {
  const { stdout } = run('dpkg', ['--get-selections', ...names]);
  const installed = new Set(
    (stdout ?? '').split('\n').map((line) => line.replace(/(:\w+)?\t+/, ' ')),
  );
  return names.filter((name) => !installed.has(`${name} install`));
};

/**
 * Installs Debian packages; needs `canInstall()`.
 * @returns {boolean} whether apt-get managed it
 */
export const install = (names) => {
  console.error(`Installing ${names.join(' ')} …`);
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]).status === 0;
};
