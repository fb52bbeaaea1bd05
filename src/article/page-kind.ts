/** What a document is, by what the browser says of it. */
import { unclobbered } from './unclobbered.ts';

const PAGES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** True for a document with text that can be read: HTML, XHTML and plain text; not a PDF, a picture or a feed. */
export const isPage = (document: Document): boolean =>
  PAGES.has(unclobbered(document, 'contentType')) &&
  unclobbered(document, 'documentElement')?.localName === 'html';
