/**
 * Injected into a page that is looked at. Its value, the extraction of this one page, is what the injection hands back;
 * nothing is fetched and nothing stays behind.
 */
import { extract } from '../article/extract.ts';

export const answer = extract(document);
