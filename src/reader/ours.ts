import { type StringKey, stringsDirection, stringsLanguage, t } from '../platform/strings.ts';

/** The language and direction of the interface, for every element of ours beside or inside the article. */
export const ours = () => ({ lang: stringsLanguage(), dir: stringsDirection() }) as const;

/** The same for a header or footer of the page: landmarks, and so they have a name (HTML-AAM, ARIA 1.2 "banner"). */
export const landmark = (name: StringKey) => ({ ...ours(), 'aria-label': t(name) }) as const;
