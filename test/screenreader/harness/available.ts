import { findProgram } from './programs.ts';

const needed = [
  ...['Xvfb', 'openbox', 'xdotool', 'orca', 'dbus-daemon', 'gdbus', 'at-spi-bus-launcher'],
];

/** Why Orca cannot be run on this machine, in plain words; undefined where it can. */
export const whyNoScreenReader = (): string | undefined => {
  if (process.platform !== 'linux') return 'Orca is a screen reader for Linux';
  const missing = needed.filter((name) => findProgram(name) === undefined);
  return missing.length > 0 ? `not found: ${missing.join(', ')}` : undefined;
};
