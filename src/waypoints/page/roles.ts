/**
 * An element's role where it matters to waypoints: the first valid word of its role attribute, else what HTML-AAM 1.0 gives it.
 * https://www.w3.org/TR/html-aam-1.0/#html-element-role-mappings
 */

import { type LandmarkRole, landmarkRoles } from '../waypoint.ts';
import { attribute, matches, tagOf } from './dom.ts';
import { holdersOf } from './tree.ts';

/** Roles of WAI-ARIA 1.2, DPub-ARIA and Graphics-ARIA that are not abstract: any other word is passed over. */
const KNOWN_ROLES = new Set(
  `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox comment
  complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic grid gridcell group
  heading img image insertion link list listbox listitem log main mark marquee math menu menubar menuitem menuitemcheckbox
  menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup
  rowheader scrollbar search searchbox sectionfooter sectionheader separator slider spinbutton status strong subscript suggestion
  superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem
  doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry doc-bibliography doc-biblioref
  doc-chapter doc-colophon doc-conclusion doc-cover doc-credit doc-credits doc-dedication doc-endnote doc-endnotes doc-epigraph
  doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref doc-index doc-introduction doc-noteref
  doc-notice doc-pagebreak doc-pagelist doc-part doc-preface doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc
  graphics-document graphics-object graphics-symbol`.split(/\s+/u),
);

const LANDMARKS: ReadonlySet<string> = new Set(landmarkRoles);
const isLandmarkRole = (role: string): role is LandmarkRole => LANDMARKS.has(role);

const none: readonly string[] = [];

/** The role words an element has, in order, without those that no standard knows. */
const explicitRoles = (element: Element): readonly string[] => {
  const given = attribute(element, 'role');
  if (given === null) return none;
  return given
    .toLowerCase()
    .split(/\s+/u)
    .filter((role) => KNOWN_ROLES.has(role));
};

const SECTION_TAGS = 'article, aside, nav, section';
const SECTION_ROLES = ['article', 'complementary', 'navigation', 'region'];

const isSection = (element: Element): boolean => {
  const [role] = explicitRoles(element);
  return role === undefined ? matches(element, SECTION_TAGS) : SECTION_ROLES.includes(role);
};

const isMain = (element: Element): boolean => {
  const [role] = explicitRoles(element);
  return role === undefined ? tagOf(element) === 'main' : role === 'main';
};

/** A header or footer belongs to the page only where no section of the page holds it. */
const isOfThePage = (element: Element): boolean => {
  for (const holder of holdersOf(element)) {
    if (isSection(holder) || isMain(holder)) return false;
    if (['iframe', 'frame'].includes(tagOf(holder))) return true;
  }
  return true;
};

const isInSection = (element: Element): boolean => {
  for (const holder of holdersOf(element)) if (isSection(holder)) return true;
  return false;
};

type Implicit = (element: Element, name: string) => LandmarkRole | null;

const IMPLICIT_LANDMARKS = new Map<string, Implicit>(
  Object.entries({
    main: () => 'main',
    nav: () => 'navigation',
    search: () => 'search',
    header: (element) => (isOfThePage(element) ? 'banner' : null),
    footer: (element) => (isOfThePage(element) ? 'contentinfo' : null),
    section: (_, name) => (name === '' ? null : 'region'),
    form: (_, name) => (name === '' ? null : 'form'),
    aside: (element, name) => (isInSection(element) && name === '' ? null : 'complementary'),
  } satisfies Record<string, Implicit>),
);

/** Without a name, a region or a form is no landmark, whatever its role attribute says (ARIA 1.2, 5.3.4 and 6.6). */
const needsName = (role: string): boolean => role === 'region' || role === 'form';

/** The landmark that an element of that name is, or null: of some the role depends on whether they have one. */
export const landmarkRole = (element: Element, name: string): LandmarkRole | null => {
  const explicit = explicitRoles(element).find((role) => !needsName(role) || name !== '');
  if (explicit !== undefined) return isLandmarkRole(explicit) ? explicit : null;
  return IMPLICIT_LANDMARKS.get(tagOf(element))?.(element, name) ?? null;
};

const isHeadingTag = (element: Element): boolean => /^h[1-6]$/u.test(tagOf(element));

export const isHeading = (element: Element): boolean => {
  const [role] = explicitRoles(element);
  return role === undefined ? isHeadingTag(element) : role === 'heading';
};

/** The computed level: aria-level where it is a positive integer, else the tag's, else 2 (ARIA 1.2, heading). */
export const headingLevel = (element: Element): number => {
  const given = attribute(element, 'aria-level') ?? '';
  if (/^\s*[1-9]\d*\s*$/u.test(given)) return Number.parseInt(given, 10);
  return isHeadingTag(element) ? Number.parseInt(tagOf(element).slice(1), 10) : 2;
};

export const hasRole = (element: Element, ...roles: readonly string[]): boolean =>
  roles.includes(explicitRoles(element)[0] ?? '');
