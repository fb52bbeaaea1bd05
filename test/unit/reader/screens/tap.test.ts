import { describe, expect, it, vi } from 'vitest';
import { listenForTaps } from '../../../../src/reader/screens/tap.ts';

type Given = PointerEventInit & { readonly at?: number };

/** A pointer event at a point of time, in milliseconds: jsdom's own is the clock's. */
const dispatch = (type: string, { at = 0, ...given }: Given): void => {
  const init = { pointerType: 'touch', isPrimary: true, pointerId: 1, bubbles: true, ...given };
  const event = new PointerEvent(type, init);
  Object.defineProperty(event, 'timeStamp', { value: at });
  document.body.dispatchEvent(event);
};

const listen = () => {
  const act = vi.fn();
  const teardown = new AbortController();
  listenForTaps(document, act, teardown);
  return { act, teardown };
};

const tap = (up: Given = {}, down: Given = {}): void => {
  dispatch('pointerdown', { clientX: 50, clientY: 80, ...down });
  dispatch('pointerup', { clientX: 50, clientY: 80, at: 90, ...down, ...up });
};

describe('a tap', () => {
  it.each(['touch', 'pen'])('is a %s that goes up near where it went down, soon', (pointerType) => {
    const { act, teardown } = listen();
    tap({ clientX: 55, clientY: 86 }, { pointerType });
    expect(act).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ clientY: 86 }));
    teardown.abort();
  });

  it.each([
    ['a mouse, which has a wheel and selects', {}, { pointerType: 'mouse' }],
    ['one that moves: it scrolls', { clientY: 110 }, {}],
    ['one that stays: it selects', { at: 900 }, {}],
    ['a second finger', {}, { isPrimary: false, pointerId: 2 }],
    ['one that went down elsewhere', { pointerId: 3 }, {}],
  ])('is not %s', (_, up, down) => {
    const { act, teardown } = listen();
    tap(up, down);
    expect(act).not.toHaveBeenCalled();
    teardown.abort();
  });

  it('is not what the browser takes for scrolling, nor two fingers', () => {
    const { act, teardown } = listen();
    dispatch('pointerdown', {});
    dispatch('pointercancel', {});
    dispatch('pointerup', { at: 20 });
    dispatch('pointerdown', {});
    dispatch('pointerdown', { isPrimary: false, pointerId: 2 });
    dispatch('pointerup', { at: 40 });
    expect(act).not.toHaveBeenCalled();
    teardown.abort();
  });

  it('is heard no more after the end', () => {
    const { act, teardown } = listen();
    teardown.abort();
    tap();
    expect(act).not.toHaveBeenCalled();
  });
});
