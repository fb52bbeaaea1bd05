// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { isOwnPage, send } from '../../../src/platform/requests.ts';
import { fakeBrowser, resetBrowser } from '../fake-browser.ts';

const { sendMessage } = fakeBrowser.runtime;

beforeEach(resetBrowser);

describe('a request', () => {
  it('is answered', async () => {
    sendMessage.mockResolvedValueOnce({ ok: true, kind: 'article', words: 640, isLikely: true });
    expect(await send({ type: 'examine', tab: 1 })).toEqual({
      ok: true,
      kind: 'article',
      words: 640,
      isLikely: true,
    });
  });

  it('is refused where the background is dead', async () => {
    sendMessage.mockRejectedValueOnce(new Error('Could not establish connection.'));
    expect(await send({ type: 'read', tab: 1 })).toEqual({ ok: false, reason: 'no-answer' });
  });

  it.each([undefined, null, {}, { ok: false, reason: 'nonsense' }, { ok: true, kind: 'spoon' }])(
    'is refused where the answer is %o',
    async (answer) => {
      sendMessage.mockResolvedValueOnce(answer);
      expect(await send({ type: 'examine', tab: 1 })).toEqual({ ok: false, reason: 'no-answer' });
    },
  );
});

describe('a sender', () => {
  it.each([
    ['a page of ours', { id: 'lectern', address: 'extension://lectern/popup.html' }, true],
    ['our script in a web page', { id: 'lectern', address: 'https://news.example/' }, false],
    ['another extension', { id: 'other', address: 'extension://other/page.html' }, false],
    ['one who poses as us', { id: 'other', address: 'extension://lectern/popup.html' }, false],
    ['nobody', { id: null, address: null }, false],
  ])('is judged: %s', (_, sender, expected) => {
    expect(isOwnPage(sender)).toBe(expected);
  });
});
