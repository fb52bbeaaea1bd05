/** What is compared of landmarks and headings with a browser's own accessibility tree, and what counts as a difference. */
import type { Heading, Landmark, Waypoints } from '../../../src/waypoints/waypoint.ts';

declare const waypoints: {
  findWaypoints: (document: Document) => Waypoints;
  locate: (document: Document, place: Landmark['place']) => Element | null;
};

/** Marks each found element, so that the browser's tree can be told which is which. The page is thrown away afterwards. */
export const MARK = 'data-waypoint';

export interface Mark {
  readonly role: string;
  readonly level: number | null;
  readonly name: string;
}

/** What stands on one side of a comparison, by a number of the element. */
export type Marks = ReadonlyMap<number, Mark>;

/** Runs in the page: marks each landmark and heading with its numbers in the list that it gives. */
export const markFound = (attribute: string): readonly Mark[] => {
  const { landmarks, headings } = waypoints.findWaypoints(document);
  const found: readonly (Landmark | Heading)[] = [...landmarks, ...headings];
  return found.map((waypoint, index) => {
    const element = waypoints.locate(document, waypoint.place);
    const before = element?.getAttribute(attribute);
    element?.setAttribute(attribute, before ? `${before} ${index}` : `${index}`);
    const isHeading = waypoint.kind === 'heading';
    return {
      role: isHeading ? 'heading' : waypoint.role,
      level: isHeading ? waypoint.level : null,
      name: waypoint.name,
    };
  });
};

const ROLES = new Set(
  'banner complementary contentinfo form main navigation region search heading'.split(' '),
);

const oneLine = (text: unknown): string =>
  String(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Browsers keep a form or a region without a name in their trees, but tell assistive technology of no landmark (HTML-AAM 1.0). */
const isNoLandmark = (role: string, name: string): boolean =>
  name === '' && ['form', 'region'].includes(role);

/** What a browser's tree says of an element; null when that is neither a landmark nor a heading. */
export const readMark = (role: string, level: unknown, name: unknown): Mark | null => {
  const text = oneLine(name);
  if (!ROLES.has(role) || isNoLandmark(role, text)) return null;
  return { role, level: typeof level === 'number' ? level : null, name: text };
};

export interface Difference {
  readonly page: string;
  readonly kind: 'only here' | 'only in the browser' | 'role' | 'level' | 'name';
  readonly here: Mark | null;
  readonly browser: Mark | null;
}

const kindOf = (here: Mark | null, browser: Mark | null): Difference['kind'] | null => {
  if (browser === null) return 'only here';
  if (here === null) return 'only in the browser';
  if (here.role !== browser.role) return 'role';
  if (here.level !== browser.level) return 'level';
  return here.name === browser.name ? null : 'name';
};

/** Both sides of one page. */
export interface Sides {
  readonly here: Marks;
  readonly browser: Marks;
}

const elementsOf = ({ here, browser }: Sides): readonly number[] => [
  ...new Set([...here.keys(), ...browser.keys()]),
];

const differencesOn = (page: string, sides: Sides): readonly Difference[] =>
  elementsOf(sides).flatMap((element) => {
    const here = sides.here.get(element) ?? null;
    const browser = sides.browser.get(element) ?? null;
    const kind = kindOf(here, browser);
    return kind === null ? [] : [{ page, kind, here, browser }];
  });

export interface Agreement {
  readonly pages: number;
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Takes pages with both their sides, and counts. */
export const count = async (
  pages: AsyncIterable<readonly [page: string, sides: Sides]>,
): Promise<Agreement> => {
  const differences: Difference[] = [];
  let [seen, compared] = [0, 0];
  for await (const [page, sides] of pages) {
    seen += 1;
    compared += elementsOf(sides).length;
    differences.push(...differencesOn(page, sides));
  }
  return { pages: seen, compared, differences };
};
