import './dom-gaps.ts';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { safeTags } from '../../../src/article/safe-markup.ts';
import { ArticleView } from '../../../src/reader/article-view.tsx';
import { bodyAround, hostilePieces, textAfter, textBefore } from '../../hostile/articles.ts';
import { deepPieces } from '../../hostile/posing.ts';
import { anArticle } from '../an-article.ts';

const show = (body: string): HTMLElement => {
  render(<ArticleView article={anArticle({ body })} />, document.body);
  return document.querySelector<HTMLElement>('.body') ?? document.body;
};

/** What no element of an article may carry: it runs, looks, poses, takes the focus or the keys. */
const forbidden =
  /^(?:on|aria-|data-)|^(?:style|class|role|tabindex|autofocus|accesskey|contenteditable|popover|inert|hidden|name|form|action|formaction|is|part|slot|nonce|ping|target|download|usemap|srcdoc|background|autoplay|draggable)$/;

const led = /^(?:https?:|mailto:|tel:|#article-)/;
const drawn = /^(?:https?:|data:image\/(?!svg)|blob:)/;

const isBadAddress = (name: string, value: string): boolean => {
  if (name === 'href') return !led.test(value);
  return ['src', 'poster', 'cite'].includes(name) && !drawn.test(value);
};

const isBad = ({ name, value }: Attr): boolean =>
  forbidden.test(name) ||
  isBadAddress(name, value) ||
  (name === 'id' && !value.startsWith('article-'));

/** Ours, added after the door: the description of a picture that has none, and what stands beside it. */
const isOurs = (element: Element): boolean =>
  element.matches('.picture-description, .picture-failed');

const faultsOf = (body: Element): readonly string[] =>
  [...body.querySelectorAll('*')]
    .filter((element) => !isOurs(element))
    .flatMap((element) => [
      ...(safeTags.includes(element.localName) ? [] : [`<${element.localName}>`]),
      ...[...element.attributes].filter(isBad).map(({ name, value }) => `${name}="${value}"`),
    ]);

afterEach(() => render(null, document.body));

describe('a hostile article', () => {
  it('is tried in more than 300 ways', () => {
    expect(new Set(hostilePieces.map(({ html }) => html)).size).toBeGreaterThan(300);
  });

  // jsdom copies a tree by recursion: ten thousand deep are for the browsers.
  it.each([...hostilePieces, ...deepPieces(1000)])(
    'loses what it would do, and keeps its text: $name',
    (piece) => {
      const body = show(bodyAround(piece));
      expect(faultsOf(body)).toEqual([]);
      expect(body.textContent).toContain(textBefore);
      if (!piece.swallows) expect(body.textContent).toContain(textAfter);
      expect(document.querySelectorAll('h1#headline')).toHaveLength(1);
      expect(document.getElementById('headline')?.localName).toBe('h1');
      expect(document.querySelectorAll('main, [role]')).toHaveLength(0);
      expect('hostileRan' in globalThis).toBe(false);
    },
  );
});
