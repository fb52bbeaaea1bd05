/** Injected beside whole.ts: its value is the links that skip-links.ts finds in the same page. */
import type { KeptLink } from '../article/article.ts';
import { meetingFor } from './meeting.ts';

export const answer = meetingFor<readonly KeptLink[]>('links')().promise;
