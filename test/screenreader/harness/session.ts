import { until } from '../../browser/harness/deadline.ts';
import { type Display, startDisplay } from '../../browser/harness/display.ts';
import { makeProfile } from '../../browser/harness/launch.ts';
import { environmentIn, heardIn, orcaIn, writeFolder } from './folder.ts';
import { type Running, start } from './programs.ts';
import { listenTo, type Speech } from './speech.ts';

/** A desktop of its own: a display nobody sees, a window manager, the buses, and Orca. */
export interface Session {
  /** For the programs that are to be heard. */
  readonly env: NodeJS.ProcessEnv;
  readonly speech: Speech;
  readonly press: Display['press'];
  /** Ends all of it, and what ran in it. */
  readonly close: () => Promise<void>;
}

const deadline = 60_000;

const firstLine = (running: Running, what: string): Promise<string> =>
  until(
    async () => /^(.+)\n/.exec(running.output())?.[1],
    `${what}: ${running.output()}`,
    deadline,
  );

/** Tells applications that a screen reader is here, as a desktop does when it is switched on. */
const sayScreenReaderIsOn = async (env: NodeJS.ProcessEnv): Promise<void> => {
  for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
    const args = ['call', '--session', '--dest=org.a11y.Bus', '--object-path=/org/a11y/bus'];
    const method = '--method=org.freedesktop.DBus.Properties.Set';
    const set = start('gdbus', [...args, method, 'org.a11y.Status', property, '<true>'], env);
    await until(async () => set.hasEnded(), 'the accessibility bus to answer', deadline);
    if (set.output().trim() !== '()') throw new Error(`No accessibility bus: ${set.output()}`);
  }
};

type Start = typeof start;

/** A message bus of the session's own. Gives the environment of all that is on it. */
const startBus = async (plain: NodeJS.ProcessEnv, startPart: Start): Promise<NodeJS.ProcessEnv> => {
  const bus = startPart('dbus-daemon', ['--session', '--nofork', '--print-address=1'], plain);
  return { ...plain, DBUS_SESSION_BUS_ADDRESS: await firstLine(bus, 'a message bus') };
};

/** The accessibility bus, then Orca, which has greeted when this resolves. */
const startOrca = async (
  folder: string,
  env: NodeJS.ProcessEnv,
  startPart: Start,
): Promise<Speech> => {
  startPart('at-spi-bus-launcher', ['--launch-immediately'], env);
  await sayScreenReaderIsOn(env);
  const orca = startPart('orca', ['--user-prefs', orcaIn(folder)], env);
  const speech = listenTo(heardIn(folder), orca);
  await speech.hear(0, 'Screen reader on', deadline);
  return speech;
};

/**
 * Starts the desktop and Orca.
 * @throws when a part does not come up, with what it wrote
 */
export const startSession = async (): Promise<Session> => {
  const { profile: folder, remove } = await makeProfile();
  await writeFolder(folder);
  const display = await startDisplay();
  const parts: Running[] = [];
  const startPart = (program: string, args: readonly string[], env: NodeJS.ProcessEnv): Running => {
    const running = start(program, args, env);
    parts.unshift(running);
    return running;
  };
  const close = async () => {
    for (const part of parts) await part.stop();
    display.close();
    await remove();
  };
  try {
    const env = await startBus(environmentIn(folder, display.name), startPart);
    const speech = await startOrca(folder, env, startPart);
    return { env, speech, press: display.press, close };
  } catch (error) {
    await close();
    throw error;
  }
};
