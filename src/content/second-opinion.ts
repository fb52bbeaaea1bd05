/**
 * Injected where the first extraction found little: the same, with Readability to ask. Apart from `content.ts`, so that
 * the many pages that do not need it do not load it.
 */
import { findByReadability } from '../article/candidates/readability.ts';
import { extract } from '../article/extract.ts';

export const answer = extract(document, document.URL, findByReadability);
