import { expect, it } from 'vitest';
import { property } from '../../../src/article/ask.ts';

class Ordinary {
  readonly #text = 'its own';
  get text(): string {
    return this.#text;
  }
}

/** As Chromium's scripts have a `textContent` of their own. */
class Special extends Ordinary {
  readonly #special = 'special';
  override get text(): string {
    return this.#special;
  }
}

it('what one kind of node has of its own is not asked of the others, whichever comes first', () => {
  const text = property<Ordinary, 'text'>('text');
  expect([text(new Special()), text(new Ordinary())]).toEqual(['its own', 'its own']);
});
