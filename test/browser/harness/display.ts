import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A screen that nobody sees, with a window manager, and keys that reach the browser itself, not only its document. */
export interface Display {
  /** What the environment variable DISPLAY says: ":99". */
  readonly name: string;
  /**
   * Presses keys as xdotool names them: "alt+r". The modifier is let go last, as a hand does. xdotool's own `key` lets it go
   * first, and Orca then takes the letter for a command of its own.
   */
  readonly press: (keys: string) => Promise<void>;
  /** How many windows are seen. A menu is one, too. */
  readonly countWindows: () => Promise<number>;
  readonly close: () => void;
}

/** Whether this machine has what a display needs. */
export const hasDisplayTools = (): Promise<boolean> =>
  run('which', ['Xvfb', 'openbox', 'xdotool']).then(
    () => true,
    () => false,
  );

/** Starts a display on a free number. */
export const startDisplay = async (): Promise<Display> => {
  const screen = ['-displayfd', '3', '-screen', '0', '1400x1000x24'];
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const [number] = await once(server.stdio[3] as Readable, 'data');
  const name = `:${String(number).trim()}`;
  const env = { ...process.env, DISPLAY: name };
  const windows = spawn('openbox', [], { env, stdio: 'ignore' });
  return {
    name,
    press: async (keys) => {
      const all = keys.split('+');
      const down = all.flatMap((key) => ['keydown', key]);
      const up = all.toReversed().flatMap((key) => ['keyup', key]);
      await run('xdotool', [...down, ...up], { env });
    },
    countWindows: async () => {
      const { stdout } = await run('xdotool', ['search', '--onlyvisible', '--name', '.*'], { env });
      return stdout.trim().split('\n').length;
    },
    close: () => {
      windows.kill();
      server.kill();
    },
  };
};
