import { afterEach, describe, expect, it, vi } from 'vitest';
import { makeFetchPage } from '../../../src/content/fetch-page.ts';

const address = `${location.origin}/tram?page=2`;

interface Answer {
  readonly type: string;
  readonly url?: string;
}

const answerWith = (html: string | Uint8Array<ArrayBuffer>, { type, url = address }: Answer) => {
  const response = new Response(html, { headers: { 'content-type': type } });
  vi.stubGlobal('fetch', async () => Object.defineProperty(response, 'url', { value: url }));
};

/** Text of which each character is one byte: é in windows-1252. */
const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const oneByte = bytes('<p>caf\xe9</p>');
const inUtf8 = new TextEncoder().encode('<p>café</p>');

const behind = (head: string, body: Uint8Array) =>
  Uint8Array.from([...new TextEncoder().encode(head), ...body]);

const textIn = async (html: Uint8Array<ArrayBuffer>, type: string) => {
  answerWith(html, { type });
  const page = await makeFetchPage()(address);
  return page?.querySelector('p')?.textContent;
};

afterEach(() => vi.unstubAllGlobals());

describe('a further page', () => {
  it.each([
    ['its header names', 'text/html; charset=windows-1252', '<meta charset=utf-8>'],
    ['its header names in quotes', 'text/html;Charset="ISO-8859-1"', ''],
    ['it names itself', 'text/html', '<meta charset="windows-1252">'],
    [
      'it names as if it were a header',
      'text/html',
      '<META content="text/html; charset=latin1" HTTP-EQUIV=content-type>',
    ],
    [
      'it names first, but for a comment',
      'text/html',
      '<!-- <meta charset=utf-8> --><meta charset=cp1252><meta charset=utf-8>',
    ],
  ])('is read in the charset that %s', async (_, type, head) => {
    expect(await textIn(behind(head, oneByte), type)).toBe('café');
  });

  it.each([
    ['it names none', 'text/html', ''],
    ['its header names an unknown one', 'text/html; charset=nonsense', ''],
    ['it names an unknown one', 'text/html', '<meta charset=nonsense>'],
    // Bytes in which that can be read are not in it: the standard's prescan, step "attributes".
    ['it says to be in UTF-16', 'text/html', '<meta charset=utf-16>'],
  ])('is read in UTF-8 where %s', async (_, type, head) => {
    expect(await textIn(behind(head, inUtf8), type)).toBe('café');
  });

  it('has the links of the address that it was sent on to', async () => {
    answerWith('<a href="3">3</a>', { type: 'text/html', url: `${location.origin}/tram/2` });
    const page = await makeFetchPage()(address);
    expect(page?.querySelector('a')?.href).toBe(`${location.origin}/tram/3`);
  });

  it('is not read where it was sent on to another site, or is no HTML', async () => {
    answerWith('<p>x</p>', { type: 'text/html', url: 'https://other.example/tram' });
    expect(await makeFetchPage()(address)).toBeNull();
    answerWith('<p>x</p>', { type: 'application/pdf' });
    expect(await makeFetchPage()(address)).toBeNull();
  });
});
