/** Blocks that nothing is left in. */
import { all } from '../ask.ts';
import { hasText } from './reshape.ts';

/** Removes blocks that nothing is left in; a footnote's target stays. */
export const dropEmpty = (body: Element, ids: ReadonlySet<string>): void => {
  const holds = 'img, audio, video, math, hr';
  for (const element of all(
    body,
    'p, li, ul, ol, dl, dt, dd, blockquote, figure, figcaption, pre, aside, details, footer',
  ).toReversed())
    if (!hasText(element) && element.querySelector(holds) === null && !ids.has(element.id))
      element.remove();
};
