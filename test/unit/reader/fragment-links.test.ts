import './dom-gaps.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOneHistoryEntry } from '../../../src/reader/fragment-links.ts';
import { nodesOf } from '../nodes-of.ts';

const heard: string[] = [];
for (const target of [window, document, document.documentElement, document.body])
  vi.spyOn(target, 'addEventListener').mockImplementation((type) => void heard.push(type));

keepOneHistoryEntry(document);

const text = '<p><a href="#note">1</a></p><p id="note">A note.</p>';

const focused = (): string => document.activeElement?.textContent ?? '';

beforeEach(() => document.body.replaceChildren(nodesOf(text)));

describe('a link within the article', () => {
  it('moves the focus to its goal and adds nothing to the history', async () => {
    const before = history.length;
    await Promise.resolve();
    document.querySelector('a')?.click();
    expect(focused()).toBe('A note.');
    expect([history.length, location.hash]).toEqual([before, '']);
  });

  it('does so, too, where it is a copy of another that comes later', async () => {
    const copy = document.querySelector('p')?.cloneNode(true);
    document.querySelector('p')?.replaceWith(copy ?? '');
    await Promise.resolve();
    document.querySelector('a')?.click();
    expect(focused()).toBe('A note.');
    expect(location.hash).toBe('');
  });

  it.each([
    ['a bare percent sign', '50%', '50%'],
    ['an id as it is written', 'caf%C3%A9', 'caf%C3%A9'],
    ['an encoded id', 'café', 'caf%C3%A9'],
  ])('leads to its goal by %s', async (_, id, fragment) => {
    document.querySelector('#note')?.setAttribute('id', `article-${id}`);
    document.querySelector('a')?.setAttribute('href', `#article-${fragment}`);
    await Promise.resolve();
    document.querySelector('a')?.click();
    expect(focused()).toBe('A note.');
  });

  it('leads into what has been closed around its goal, and opens nothing else', async () => {
    const goal = '<details><summary>b</summary><p id="note">A note.</p></details>';
    document.body.append(
      nodesOf(`<details class="around"><summary>a</summary>${goal}</details><details></details>`),
    );
    document.querySelector('#note')?.remove();
    await Promise.resolve();
    document.querySelector('a')?.click();
    expect(focused()).toBe('A note.');
    const open = [...document.querySelectorAll('details')].map((details) => details.open);
    expect(open).toEqual([true, true, false]);
  });

  it('leads to the words of what is closed without opening it', async () => {
    document.body.append(
      nodesOf('<details><summary><b id="note">A note.</b></summary>a</details>'),
    );
    document.querySelector('#note')?.remove();
    await Promise.resolve();
    document.querySelector('a')?.click();
    expect(focused()).toBe('A note.');
    expect(document.querySelector('details')?.open).toBe(false);
  });

  it('leads nowhere, and harms nothing, where its goal is not there', async () => {
    document.querySelector('a')?.setAttribute('href', '#article-5%');
    await Promise.resolve();
    document.querySelector('a')?.click();
    expect(focused()).not.toBe('A note.');
  });

  it('is heard at the link itself: elsewhere all of the text would count as clickable', () => {
    expect(heard).toEqual([]);
  });
});
