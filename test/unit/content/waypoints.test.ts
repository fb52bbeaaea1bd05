import { expect, it, vi } from 'vitest';
import type { callPanel as CallPanel } from '../../../src/platform/line.ts';

const end = vi.fn();
const lines: Parameters<typeof CallPanel>[0][] = [];
vi.mock('../../../src/platform/line.ts', () => ({
  callPanel: (heard: Parameters<typeof CallPanel>[0]) => {
    lines.push(heard);
    return { say: () => undefined, end };
  },
}));

const open = async () => {
  vi.resetModules();
  await import('../../../src/content/waypoints.ts');
};

it('a page that goes ends the line to the panel over it', async () => {
  await open();
  dispatchEvent(new Event('pagehide'));
  expect(end).toHaveBeenCalledTimes(1);
});

it('a panel that has gone leaves nothing in the page that waits for its end', async () => {
  end.mockClear();
  await open();
  lines.at(-1)?.ended();
  dispatchEvent(new Event('pagehide'));
  expect(end).not.toHaveBeenCalled();
});
