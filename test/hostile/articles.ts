/** Every hostile piece, and articles made of them. */
import type { Hostile } from './case.ts';
import { embedding } from './embedding.ts';
import { posing } from './posing.ts';
import { running } from './running.ts';

export const hostilePieces: readonly Hostile[] = [...running, ...embedding, ...posing];

/** The text before a piece, which every reader must get. */
export const textBefore = 'Before it the text stands.';
/** The text after it, lost only where the piece leaves something open. */
export const textAfter = 'After it the text goes on.';

/** The body of an article around a piece. */
export const bodyAround = ({ html }: Hostile): string =>
  `<p>${textBefore}</p>${html}<p>${textAfter}</p>`;
