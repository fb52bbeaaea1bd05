/** How an article begins, for its reader's address. */
import type { Article } from '../article/article.ts';
import type { Beginning } from '../platform/beginning.ts';

/** No document is there to ask. What only looks like a heading costs nothing but a control that goes again. */
const HEADINGS = /<h[2-6][\s>]/g;

export const beginningOf = ({
  title,
  site,
  kicker,
  language,
  direction,
  body,
}: Article): Beginning => ({
  title,
  site,
  kicker,
  language,
  direction,
  hasContents: [...body.matchAll(HEADINGS)].length > 1,
});
