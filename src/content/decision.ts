/** Injected into a page when the popup opens: whether it looks like an article at all. One walk, nothing stays behind. */
import { looksLikeArticle } from '../article/decide.ts';

export const answer = looksLikeArticle(document);
