/**
 * The one list of a page's places, in an order in which they keep their numbers; the panel offers them by `rowGroups`. A row is a plain value that crosses from the page to the
 * panel; which waypoint it stands for only the page knows.
 */

import { createInstead } from './going/instead.ts';
import { attribute, read, tagOf } from './page/dom.ts';
import { locate } from './page/place.ts';
import type { Destination, LandmarkRole, Problem, Waypoint, Waypoints } from './waypoint.ts';

export const rowGroups = ['skip-links', 'article', 'landmarks', 'headings'] as const;
export type RowGroup = (typeof rowGroups)[number];

/** What a place is, for words to be made of it. */
export interface Kind {
  readonly kind: Waypoint['kind'];
  readonly role: LandmarkRole | null;
  readonly level: number | null;
}

export interface Row extends Kind {
  readonly group: RowGroup;
  readonly name: string;
  /** What is wrong with a skip link, worst first. */
  readonly problems: readonly Problem[];
  readonly destination: Destination | null;
  /** Where the way leads instead of to a skip link's target: to the place that means the same. */
  readonly instead: Kind | null;
  /** A skip link's opening tag, for those who mend the page; null for all else. */
  readonly markup: string | null;
}

/** A row and what it stands for. */
export interface Listed {
  readonly row: Row;
  readonly waypoint: Waypoint;
}

const kindOf = (waypoint: Waypoint): Kind => ({
  kind: waypoint.kind,
  role: waypoint.kind === 'landmark' ? waypoint.role : null,
  level: waypoint.level,
});

const plainRow = (group: RowGroup, waypoint: Waypoint): Row => ({
  ...kindOf(waypoint),
  group,
  name: waypoint.name,
  problems: [],
  destination: null,
  instead: null,
  markup: null,
});

const LONGEST_MARKUP = 300;

const openingTag = (element: Element): string => {
  const attributes = [...read(element, 'attributes')].map(({ name }) => {
    const value = (attribute(element, name) ?? '').replaceAll('"', '&quot;');
    return ` ${name}="${value}"`;
  });
  return `<${tagOf(element)}${attributes.join('')}>`.slice(0, LONGEST_MARKUP);
};

const markupOf = (document: Document, waypoint: Waypoint): string | null => {
  const element = locate(document, waypoint.place);
  return element === null ? null : openingTag(element);
};

const skipLinkRows = (document: Document, found: Waypoints): readonly Listed[] => {
  const insteadOf = createInstead(document, found);
  return found.skipLinks.map((waypoint) => {
    const { problems, destination } = waypoint;
    const instead = insteadOf(waypoint);
    const row: Row = {
      ...plainRow('skip-links', waypoint),
      problems,
      destination,
      instead: instead === null ? null : kindOf(instead),
      markup: markupOf(document, waypoint),
    };
    return { row, waypoint };
  });
};

const listed =
  (group: RowGroup) =>
  (waypoint: Waypoint): Listed => ({ row: plainRow(group, waypoint), waypoint });

const present = <Value>(value: Value | null): readonly Value[] => (value === null ? [] : [value]);

/**
 * Lists what was found on a page: its own accessibility links, landmarks with fields, player and closed frames, headings, the article.
 * That one stands last, wherever it is offered: so all others keep their numbers when it joins them late or turns out to be elsewhere,
 * and the panel may be asking for one of them at that very moment.
 */
export const rowsOf = (document: Document, found: Waypoints): readonly Listed[] => [
  ...skipLinkRows(document, found),
  ...[...found.landmarks, ...found.searches, ...present(found.player), ...found.closedFrames].map(
    listed('landmarks'),
  ),
  ...found.headings.map(listed('headings')),
  ...present(found.article).map(listed('article')),
];
