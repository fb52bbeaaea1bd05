/**
 * An outline around an element that is seen on any background: black and white together, of which one has 4.58:1 or more to every
 * colour (WCAG 1.4.11 asks for 3:1). It hangs in the top layer, in a shadow root that is closed, and no style of the page reaches it.
 */

import type { Undo } from '../going/undo.ts';
import { documentOf, frameOf, read, windowOf } from '../page/dom.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an element stands in the window of its page, the frames around it added. */
const boxOf = (element: Element): Box => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const document = documentOf(element);
  const frame = document === null ? null : frameOf(document);
  if (frame === null) return { left, top, width, height };
  const outer = boxOf(frame);
  return {
    left: outer.left + frame.clientLeft + left,
    top: outer.top + frame.clientTop + top,
    width,
    height,
  };
};

const HOST: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
  'forced-color-adjust': 'none',
};

const RING = `position:absolute;inset:-6px;border:3px solid #000;outline:3px solid #fff;
box-shadow:inset 0 0 0 2px #fff;forced-color-adjust:none;pointer-events:none`;

const makeHost = (document: Document): HTMLElement => {
  const host = document.createElement('div');
  for (const [name, value] of Object.entries(HOST))
    host.style.setProperty(name, value, 'important');
  host.setAttribute('aria-hidden', 'true');
  host.popover = 'manual';
  const ring = document.createElement('div');
  ring.style.cssText = RING;
  host.attachShadow({ mode: 'closed' }).append(ring);
  return host;
};

const place = (host: HTMLElement, { left, top, width, height }: Box): void => {
  const lengths = { left, top, width, height };
  for (const [name, value] of Object.entries(lengths))
    host.style.setProperty(name, `${value}px`, 'important');
  const isSeen = width > 0 && height > 0;
  host.style.setProperty('visibility', isSeen ? 'visible' : 'hidden', 'important');
};

/** Draws the outline, which follows the element wherever it moves, until the function returned is called. */
export const outline = (document: Document, element: Element): Undo => {
  const view = windowOf(document);
  if (view === null) return () => undefined;
  const host = makeHost(document);
  read(document, 'documentElement').append(host);
  host.showPopover?.();
  let frame = 0;
  const follow = () => {
    place(host, boxOf(element));
    frame = view.requestAnimationFrame(follow);
  };
  follow();
  return () => {
    view.cancelAnimationFrame(frame);
    host.remove();
  };
};
