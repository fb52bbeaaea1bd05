/** An article's running text: what it says in sentences, without what its pictures say of themselves. */
import { textOf } from './text.ts';

const isCaption = (element: Element): boolean => element.localName === 'figcaption';

/** The text of an article's `body`, a line a block, without figures' captions. */
export const runningTextOf = (body: Element): string => textOf(body, isCaption);
