/** An article's running text: what it says in sentences, without what its pictures say of themselves and what it sets aside. */
import { textOf } from './text.ts';

const isBeside = ({ localName }: Element): boolean =>
  localName === 'figcaption' || localName === 'aside';

/** The text of an article's `body`, a line a block, without figures' captions, pull quotes and boxes of facts. */
export const runningTextOf = (body: Element): string => textOf(body, isBeside);
