/** Injected into a page on request. Its value, the extraction, is what the injection hands back; nothing stays behind. */
import { extract } from '../article/extract.ts';

export const extraction = extract(document);
