import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Debian keeps programs that no person starts out of the PATH. */
const folders = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/libexec',
  '/usr/lib/at-spi2-core',
];

/** The full path of a program of this machine; undefined when there is none. */
export const findProgram = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find(isProgram);

/** A program that runs until it is stopped. */
export interface Running {
  /** What it wrote, on both streams. */
  readonly output: () => string;
  readonly hasEnded: () => boolean;
  /** Ends it with everything that it started, and resolves when it is gone. */
  readonly stop: () => Promise<void>;
}

/** A group that has ended already cannot be signalled, and need not. */
const signal = ({ pid }: ChildProcess, name: NodeJS.Signals): void => {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    return;
  }
};

/** Starts a program at the head of a process group of its own. */
export const start = (name: string, args: readonly string[], env: NodeJS.ProcessEnv): Running => {
  const child = spawn(findProgram(name) ?? name, args, { env, detached: true, stdio: 'pipe' });
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const ended = once(child, 'exit').catch((error) => written.push(String(error)));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    signal(child, 'SIGKILL');
    await ended;
  };
  return { output: () => written.join(''), hasEnded, stop };
};
