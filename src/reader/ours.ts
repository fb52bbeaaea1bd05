import { interfaceDirection, stringsLanguage } from '../platform/strings.ts';

/** The language and direction of the interface, for every element of ours beside or inside the article. */
export const ours = () => ({ lang: stringsLanguage(), dir: interfaceDirection() }) as const;
