import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const environment = (more: NodeJS.ProcessEnv): NodeJS.ProcessEnv => ({
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
  NO_COLOR: '1',
  ...more,
});

export interface Outcome {
  readonly succeeded: boolean;
  /** What it printed, both streams in the order they came. */
  readonly output: string;
  readonly seconds: number;
}

/**
 * Runs a program of the project's packages in the project's folder, and never rejects:
 * a program that cannot be started has failed, with the reason as its output.
 * @param more environment variables besides those that are set
 */
export const run = (
  program: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<Outcome> =>
  new Promise((resolve) => {
    const start = performance.now();
    const chunks: string[] = [];
    const finish = (succeeded: boolean) =>
      resolve({ succeeded, output: chunks.join(''), seconds: (performance.now() - start) / 1000 });
    const child = spawn(program, args, {
      cwd: root,
      env: environment(more),
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString()));
    child.on('error', (error) => {
      chunks.push(error.message);
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
