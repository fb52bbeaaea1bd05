// @vitest-environment node
import { expect, it } from 'vitest';
import { handedOver, handOver } from '../../../src/content/hand-over.ts';

const soon = () => new Promise((resolve) => setTimeout(resolve));

/** A script's answer on its way through the browser's own code, and what comes after it, in the order they come. */
const handOverOnce = async (begin: (note: (what: string) => void) => void) => {
  const order: string[] = [];
  begin((what) => void order.push(what));
  const aTask = soon().then(() => order.push('the next task'));
  await aTask;
  return order;
};

const sendAnswer = async (answer: Promise<unknown>, note: (what: string) => void) => {
  for (let turn = 0; turn < 20; turn += 1) await answer;
  note('the article');
};

const extract = (note: (what: string) => void) => {
  const answer = Promise.resolve();
  void handOver(answer);
  void sendAnswer(answer, note);
};

const lookForLinks = (note: (what: string) => void) =>
  void handedOver().then(() => note('the links'));

it.each([
  ['first', [lookForLinks, extract]],
  ['second', [extract, lookForLinks]],
  ['first, the page being read again', [lookForLinks, extract]],
] as const)(
  'the links are looked for after the article is sent, in its task: injected %s',
  async (_, both) => {
    const order = await handOverOnce((note) => {
      for (const one of both) one(note);
    });
    expect(order).toEqual(['the article', 'the links', 'the next task']);
  },
);

it('the links are looked for though the extraction fails', async () => {
  const order = await handOverOnce((note) => {
    lookForLinks(note);
    void handOver(Promise.reject(new Error('a bug')));
  });
  expect(order).toEqual(['the links', 'the next task']);
});
