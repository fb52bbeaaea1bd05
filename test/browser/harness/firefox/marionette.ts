import { connect, type Socket } from 'node:net';
import { callExpression, type SerialisedFunction } from '../serialised.ts';

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Firefox's own remote control, spoken without a driver between.
 * Protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface Marionette {
  readonly send: (command: string, parameters?: object) => Promise<unknown>;
  /** Runs a function in Firefox's own window, where the user interface lives. */
  readonly inside: SerialisedFunction;
  readonly close: () => void;
}

/** Cuts a stream into messages: each is its length in bytes, a colon, and JSON. */
const readMessages = (socket: Socket, receive: (message: unknown) => void): void => {
  let rest = Buffer.alloc(0);
  const takeOne = (): boolean => {
    const colon = rest.indexOf(':');
    const end = colon + 1 + Number(rest.subarray(0, colon).toString());
    if (colon < 0 || rest.length < end) return false;
    receive(JSON.parse(rest.subarray(colon + 1, end).toString()));
    rest = rest.subarray(end);
    return true;
  };
  socket.on('data', (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    while (takeOne());
  });
};

const describe = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error
    ? String(error.message)
    : 'unknown';

const answer = (waiting: Map<number, Waiting>, message: readonly unknown[]): void => {
  const [, id, error, result] = message;
  const { resolve, reject } = waiting.get(Number(id)) ?? {};
  waiting.delete(Number(id));
  if (error) reject?.(new Error(`Firefox: ${describe(error)}`));
  else resolve?.(result);
};

const textOf = (result: unknown): string =>
  typeof result === 'object' && result !== null && 'value' in result
    ? String(result.value)
    : 'null';

/** Connects, greets, and stays in Firefox's own window, from which every tab and popup can be reached. */
export const connectMarionette = async (port: number): Promise<Marionette> => {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject);
    readMessages(socket, (message) =>
      Array.isArray(message) ? answer(waiting, message) : resolve(),
    );
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has closed'));
  });
  const send = (command: string, parameters: object = {}) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      waiting.set(lastId, { resolve, reject });
      const text = JSON.stringify([0, lastId, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
  await send('WebDriver:NewSession', { timeouts: { script: 60_000 } });
  await send('Marionette:SetContext', { value: 'chrome' });
  const inside: SerialisedFunction = async (run, ...args) =>
    JSON.parse(
      textOf(
        await send('WebDriver:ExecuteScript', { script: `return ${callExpression(run, args)}` }),
      ),
    );
  return { send, inside, close: () => socket.destroy() };
};
