/** Functions that run in a document of either browser. They travel as text: they see their arguments and the document only. */

import type { Media } from './surface.ts';

/**
 * Where to click an element: its middle in the viewport, after scrolling to it. Undefined while there is none, and while
 * something else lies there, or nothing: the window of a popup is still to grow.
 */
export const findMiddle = (selector: string): { x: number; y: number } | undefined => {
  const element = document.querySelector(selector);
  if (element === null) return undefined;
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  const middle = { x: Math.floor(box.x + box.width / 2), y: Math.floor(box.y + box.height / 2) };
  const hit = document.elementFromPoint(middle.x, middle.y);
  const isHit = element.contains(hit) || hit?.closest('label')?.control === element;
  return isHit ? middle : undefined;
};

/** Whether a document has the looks that are asked for; one that is not asked for is the browser's own choice. */
export const hasMedia = ({ colorScheme, forcedColors, reducedMotion, print }: Media): boolean => {
  const wanted = [
    colorScheme && `(prefers-color-scheme: ${colorScheme})`,
    forcedColors && `(forced-colors: ${forcedColors})`,
    reducedMotion && `(prefers-reduced-motion: ${reducedMotion})`,
    print ? 'print' : 'screen',
  ];
  return wanted.every((query) => query === undefined || matchMedia(query).matches);
};

/** Whether the content of a window has come to its size, in CSS pixels. */
export const hasSize = (width: number, height: number): boolean =>
  innerWidth === width && innerHeight === height;

/** Whether a document is zoomed by a factor. */
export const isZoomed = (factor: number): boolean => devicePixelRatio === factor;

/** What the window adds around the document, in CSS pixels. */
export const measureFrame = (): { width: number; height: number } => ({
  width: outerWidth - innerWidth,
  height: outerHeight - innerHeight,
});
