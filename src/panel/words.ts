/** The words of a row: what it is, and what was wrong with it. */
import { formatNumber, type StringKey, t } from '../platform/strings.ts';
import type { Kind, Row, RowGroup } from '../waypoints/rows.ts';
import type { LandmarkRole, Problem } from '../waypoints/waypoint.ts';

const GROUP_TITLES = {
  'skip-links': 'places_skip_links',
  article: 'places_article',
  landmarks: 'places_landmarks',
  headings: 'places_headings',
} as const satisfies Record<RowGroup, StringKey>;

/** The title of a part of the list. */
export const groupTitle = (group: RowGroup): string => t(GROUP_TITLES[group]);

const LANDMARKS = {
  banner: 'place_banner',
  complementary: 'place_complementary',
  contentinfo: 'place_contentinfo',
  form: 'place_form',
  main: 'place_main',
  navigation: 'place_navigation',
  region: 'place_region',
  search: 'place_search_landmark',
} as const satisfies Record<LandmarkRole, StringKey>;

const KINDS = {
  'skip-link': 'place_skip_link',
  article: 'place_article',
  search: 'place_search',
  player: 'place_player',
  'closed-frame': 'place_closed_frame',
} as const satisfies Record<Exclude<Kind['kind'], 'landmark' | 'heading'>, StringKey>;

/** What a place is: "Heading level 2", "Main landmark". */
export const kindWords = ({ kind, role, level }: Kind): string => {
  if (kind === 'heading') return t('place_heading', formatNumber(level ?? 1));
  if (kind === 'landmark') return t(LANDMARKS[role ?? 'region']);
  return t(KINDS[kind]);
};

const WRONGS = {
  'target-missing': 'wrong_target_missing',
  'target-named-otherwise': 'wrong_target_named_otherwise',
  'target-inert': 'wrong_target_inert',
  'target-hidden': 'wrong_target_hidden',
  'target-empty': 'wrong_target_empty',
  'target-not-focusable': 'wrong_target_not_focusable',
  'link-unreachable': 'wrong_link_unreachable',
} as const satisfies Record<Problem, StringKey>;

/** What is wrong with a skip link, in five words. */
export const wrongWords = (problem: Problem): string => t(WRONGS[problem]);

const leadsNowhere = ({ problems, instead }: Row): boolean =>
  problems.includes('target-missing') && instead === null;

/** The worst that is wrong with a row, and where it leads instead; nothing for one that works. */
export const troubleWords = (row: Row): readonly string[] => {
  const [worst] = row.problems;
  if (worst === undefined) return [];
  if (leadsNowhere(row)) return [wrongWords(worst), t('leadsNowhere')];
  return row.instead === null
    ? [wrongWords(worst)]
    : [wrongWords(worst), t('leadsInstead', kindWords(row.instead))];
};

/** A row in one sentence. */
export const rowWords = (row: Row): string =>
  [row.name, kindWords(row), ...troubleWords(row)].filter((words) => words !== '').join(', ');
