/** Parts that markup alone cannot make. */
import type { Waypoint } from '../../../src/waypoints/waypoint.ts';

/** The first element that matches; a test that names none is wrong. */
export const pick = <E extends HTMLElement = HTMLElement>(
  root: ParentNode,
  selector: string,
): E => {
  const found = root.querySelector<E>(selector);
  if (found === null) throw new Error(`The page has no ${selector}`);
  return found;
};

export const only = <W extends Waypoint>(waypoints: readonly W[]): W => {
  const [first] = waypoints;
  if (first === undefined) throw new Error('Nothing was found');
  return first;
};

const fill = (root: ParentNode & Node, html: string, document: Document): void => {
  const template = document.createElement('template');
  template.innerHTML = html;
  root.append(template.content);
};

export const addShadow = (host: Element, html: string): ShadowRoot => {
  const shadow = host.attachShadow({ mode: 'open' });
  fill(shadow, html, host.ownerDocument);
  return shadow;
};

/** A frame of the same origin. */
export const addFrame = (document: Document, html: string): HTMLIFrameElement => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const inside = frame.contentDocument;
  if (inside !== null) fill(inside.body, html, inside);
  return frame;
};
