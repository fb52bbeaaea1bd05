/** What a page shows that is no text. */
import { players } from '../structure/media.ts';
import { ampPictures } from '../structure/pictures.ts';
import { posts } from '../structure/posts.ts';

export const media = new Set(
  'img picture video audio iframe object embed math svg noscript'.split(' '),
);

/** What stands for a picture, a player or a post until a script has run, and may be empty. */
export const standIns = [players, ampPictures, posts].join();

/** Matches both. */
export const shown = [...media, standIns].join();
