/** The headings that may be the headline. */

import { textOf } from '../text.ts';
import { isKicker } from './lead.ts';

/** The headline, and the element that shows it. */
export interface Headline {
  readonly title: string;
  readonly element: Element | null;
}

export type Heading = Headline & { readonly element: Element };

const isLogo = (heading: Element): boolean =>
  heading.querySelector('a[href="/"], a[rel~="home"], a[href="./"]') !== null;

/** The words of `heading` without the kicker that it holds too, in an element that calls itself so. */
const wordsOf = (heading: Element): string => textOf(heading, isKicker) || textOf(heading);

/** The first twelve headings of the first rank, and what the page's data mark as headline, `clean`ed of the site. */
export const headingsOf = (page: Document, clean: (text: string) => string): readonly Heading[] =>
  [...page.querySelectorAll('h1, [itemprop~="headline"]')]
    .slice(0, 12)
    .filter((element) => !isLogo(element))
    .map((element) => ({
      element,
      title: clean(element.getAttribute('content') ?? wordsOf(element)),
    }))
    .filter(({ title }) => title.length > 1);

/** "0 Comments" heads no article. */
export const isCount = (title: string): boolean => /^\d+ \p{L}+$/u.test(title);
