/** The headings that may be the headline. */

import { copyOf } from '../ask.ts';
import { partGlued } from '../glued.ts';
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

/** What ends with a colon lacks what it leads to. */
export const isCut = (title: string): boolean => title.endsWith(':');

/** The words of `heading` without the kicker that it holds too, in an element that calls itself so. */
const wordsOf = (shown: Element): string => {
  const heading = copyOf(shown, true);
  partGlued(heading);
  const bare = textOf(heading, isKicker);
  return bare === '' || isCut(bare) ? textOf(heading) : bare;
};

const MOST = 12;

/** The way from the site's front to the page says where it is, in other words than the page's own. */
const isOnTheWay = (heading: Element): boolean =>
  heading.closest('nav, :is(h1, li, ol, ul, span)[class*="breadcrumb" i]') !== null;

const elementsIn = (page: Document, selector: string): readonly Element[] =>
  [...page.querySelectorAll(selector)].slice(0, MOST).filter((heading) => !isLogo(heading));

/** Where all headings of the first rank are on the way, those of the second are the page's own. */
const shownIn = (page: Document): readonly Element[] => {
  const first = elementsIn(page, 'h1, [itemprop~="headline"]:not(meta)');
  const own = first.filter((heading) => !isOnTheWay(heading));
  if (own.length > 0 || first.length === 0) return own;
  return elementsIn(page, 'h2').filter((heading) => !isOnTheWay(heading));
};

/** The first headings of the first rank, twelve at most, and what the page marks as headline, `clean`ed of the site. */
export const headingsOf = (page: Document, clean: (text: string) => string): readonly Heading[] =>
  shownIn(page)
    .map((element) => ({
      element,
      title: clean(element.getAttribute('content') ?? wordsOf(element)),
    }))
    .filter(({ title }) => title.length > 1);

/** "0 Comments" heads no article. */
export const isCount = (title: string): boolean => /^\d+ \p{L}+$/u.test(title);
