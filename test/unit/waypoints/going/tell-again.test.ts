// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { tellAgain } from '../../../../src/waypoints/going/tell-again.ts';
import { wait } from '../../../../src/waypoints/going/wait.ts';
import { openHtml } from '../pages.ts';
import { addFrame, pick } from '../parts.ts';

const html = '<a href="/">a</a><h2 tabindex="-1">Here</h2><p>Text</p><input value="typed">';
const events = ['focus', 'blur', 'focusin', 'focusout'];

/** What the page hears of its focus. */
const listen = (document: Document): readonly string[] => {
  const heard: string[] = [];
  for (const type of events)
    document.addEventListener(type, () => heard.push(type), { capture: true });
  return heard;
};

const caretOf = (document: Document) => {
  const selection = document.getSelection();
  return [selection?.anchorNode, selection?.anchorOffset, selection?.focusOffset];
};

describe('telling a screen reader anew where somebody is', () => {
  it.each(['a', 'h2'])(
    'takes the focus from %s and gives it back, and the page hears nothing',
    async (selector) => {
      const document = openHtml(html);
      const element = pick(document, selector);
      element.focus();
      document.getSelection()?.setBaseAndExtent(element.firstChild ?? element, 0, element, 1);
      const [before, markup] = [caretOf(document), document.documentElement.outerHTML];
      const heard = listen(document);
      const telling = tellAgain(document);
      expect(document.activeElement).toBe(document.body);
      await telling;
      expect(document.activeElement).toBe(element);
      expect(caretOf(document)).toEqual(before);
      expect(document.documentElement.outerHTML).toBe(markup);
      expect(heard).toEqual([]);
    },
  );

  it('moves the focus beside the caret and away again where nothing had it', async () => {
    const document = openHtml(html);
    const markup = document.documentElement.outerHTML;
    document.getSelection()?.collapse(pick(document, 'p').firstChild, 2);
    const before = caretOf(document);
    const telling = tellAgain(document);
    expect(document.activeElement?.nextElementSibling).toBe(pick(document, 'p'));
    await telling;
    expect(document.activeElement).toBe(document.body);
    expect(caretOf(document)).toEqual(before);
    expect(document.documentElement.outerHTML).toBe(markup);
  });

  it('gives the focus back before a key is answered', async () => {
    const document = openHtml(html);
    const link = pick(document, 'a');
    link.focus();
    const telling = tellAgain(document);
    const { KeyboardEvent } = document.defaultView as typeof globalThis & Window;
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    await new Promise(setImmediate);
    expect(document.activeElement).toBe(link);
    await telling;
  });

  it('leaves the focus to those who have gone on meanwhile, and a field alone', async () => {
    const document = openHtml(html);
    pick(document, 'a').focus();
    const telling = tellAgain(document);
    await wait(document.body, 100);
    const field = pick(document, 'input');
    field.focus();
    await telling;
    expect(document.activeElement).toBe(field);
    const again = tellAgain(document);
    expect(document.activeElement).toBe(field);
    await again;
  });

  it('leaves the focus in a frame where nothing in it has it', async () => {
    const document = openHtml(html);
    const frame = addFrame(document, '<p>Text</p>');
    frame.focus();
    const telling = tellAgain(document);
    expect(document.activeElement).toBe(frame);
    await telling;
    expect(document.activeElement).toBe(frame);
  });
});
