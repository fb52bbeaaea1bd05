/**
 * Injected with whole.ts: the page's own accessibility links, to be kept with its article. They are looked for once the article is
 * on its way, so that the reader can be opened meanwhile. found-links.ts tells them.
 */
import type { KeptLink } from '../article/article.ts';
import { handedOver } from './hand-over.ts';
import { keptLinksOf } from './kept-links.ts';
import { meetingFor } from './meeting.ts';

meetingFor<readonly KeptLink[]>('links')().resolve(handedOver().then(() => keptLinksOf(document)));
