/**
 * A waypoint: a place of the page where somebody may want to go. Plain values that survive a message; the way back to the
 * element is a Place. Names are the page's own words and are untrusted text.
 */
import type { Place } from './page/place.ts';

/** What a place is for, whatever the page calls it: told by a skip link's words, an id or a role. */
export const destinations = [
  'content',
  'navigation',
  'search',
  'footer',
  'aside',
  'block',
] as const;
export type Destination = (typeof destinations)[number];

/** The landmark roles of WAI-ARIA 1.2, section 5.3.4. */
export const landmarkRoles = [
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
] as const;
export type LandmarkRole = (typeof landmarkRoles)[number];

/** What is wrong with a skip link, worst first. No problem at all is the verdict "works". */
export const problems = [
  'target-missing',
  'target-named-otherwise',
  'target-inert',
  'target-hidden',
  'target-empty',
  'target-not-focusable',
  'link-unreachable',
] as const;
export type Problem = (typeof problems)[number];

interface Found {
  /** The accessible name; '' when the page gives none. */
  readonly name: string;
  readonly place: Place;
}

export interface SkipLink extends Found {
  readonly kind: 'skip-link';
  readonly level: null;
  /** The part of the address after #, as the page writes it. */
  readonly fragment: string;
  /** What it leads to by its words or its id; null when neither tells. */
  readonly destination: Destination | null;
  /** Where it leads, also when the page names the target slightly otherwise; null when nothing is there. */
  readonly target: Place | null;
  /** Everything that is wrong, worst first; empty: it works. */
  readonly problems: readonly Problem[];
}

export interface Landmark extends Found {
  readonly kind: 'landmark';
  readonly role: LandmarkRole;
  /** How many landmarks it lies in, plus one. */
  readonly level: number;
}

export interface Heading extends Found {
  readonly kind: 'heading';
  /** 1 to 6 in HTML, any positive integer with aria-level. */
  readonly level: number;
}

export interface Spot extends Found {
  /** The article's start, a search field, the main player; or a frame of another origin, which is out of reach. */
  readonly kind: 'article' | 'search' | 'player' | 'closed-frame';
  readonly level: null;
}

export type Waypoint = SkipLink | Landmark | Heading | Spot;

/** Everything found, each list in the order of the page. */
export interface Waypoints {
  readonly skipLinks: readonly SkipLink[];
  readonly article: Spot | null;
  readonly landmarks: readonly Landmark[];
  readonly headings: readonly Heading[];
  readonly searches: readonly Spot[];
  readonly player: Spot | null;
  /** Frames of other origins: named, and out of reach. */
  readonly closedFrames: readonly Spot[];
}

/** What a waypoint can be. */
export const kinds = [
  'skip-link',
  'article',
  'landmark',
  'search',
  'player',
  'closed-frame',
  'heading',
] as const satisfies readonly Waypoint['kind'][];
