/**
 * Whether landmarks and headings, their roles, levels and names, are those of the browser's own accessibility tree, as Chromium
 * gives it over the DevTools protocol. The causes of what differs are in docs/waypoints.md.
 */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { Heading, Landmark, Waypoints } from '../../../src/waypoints/waypoint.ts';
import { type CorpusPage, corpusPages, scriptOfWaypoints, visit } from './pages.ts';

declare const waypoints: {
  findWaypoints: (document: Document) => Waypoints;
  locate: (document: Document, place: Landmark['place']) => Element | null;
};

/** Marks each found element, so that the browser's tree can be told which is which. The page is thrown away afterwards. */
const MARK = 'data-waypoint';

interface Mark {
  readonly role: string;
  readonly level: number | null;
  readonly name: string;
}

/** What stands on both sides of a comparison, by the browser's number of the element. */
type Marks = ReadonlyMap<number, Mark>;

const markFound = (attribute: string): readonly Mark[] => {
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

const attributeOf = (node: Protocol.DOM.Node, name: string): string | undefined => {
  const attributes = node.attributes ?? [];
  const at = attributes.findIndex((word, index) => index % 2 === 0 && word === name);
  return at === -1 ? undefined : attributes[at + 1];
};

const ours = async (page: Page, session: CDPSession): Promise<Marks> => {
  const marks = await page.evaluate(markFound, MARK);
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
  const numbered = nodes.flatMap((node) =>
    (attributeOf(node, MARK) ?? '')
      .split(' ')
      .filter(Boolean)
      .map((index) => [node.backendNodeId, marks[Number(index)]] as const),
  );
  return new Map(numbered.filter((pair): pair is [number, Mark] => pair[1] !== undefined));
};

const ROLES = new Set(
  'banner complementary contentinfo form main navigation region search heading'.split(' '),
);

const oneLine = (text: unknown): string =>
  String(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();

/** Chromium keeps a form or a region without a name in its tree, but tells assistive technology of no landmark (HTML-AAM 1.0). */
const isNoLandmark = (role: string, name: string): boolean =>
  name === '' && ['form', 'region'].includes(role);

const theirs = async (session: CDPSession): Promise<Marks> => {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const marks = new Map<number, Mark>();
  for (const { ignored, role, name, properties, backendDOMNodeId } of nodes) {
    if (ignored || backendDOMNodeId === undefined || !ROLES.has(role?.value)) continue;
    if (isNoLandmark(role?.value, oneLine(name?.value))) continue;
    const level = properties?.find((property) => property.name === 'level')?.value.value ?? null;
    marks.set(backendDOMNodeId, { role: role?.value, level, name: oneLine(name?.value) });
  }
  return marks;
};

interface Difference {
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

const compare = (page: string, here: Marks, browser: Marks): readonly Difference[] =>
  [...new Set([...here.keys(), ...browser.keys()])].flatMap((node) => {
    const pair = { here: here.get(node) ?? null, browser: browser.get(node) ?? null };
    const kind = kindOf(pair.here, pair.browser);
    return kind === null ? [] : [{ page, kind, ...pair }];
  });

const everyNth = (pages: readonly CorpusPage[], count: number): readonly CorpusPage[] => {
  const step = Math.max(1, pages.length / count);
  return Array.from(
    { length: Math.min(count, pages.length) },
    (_, index) => pages[Math.floor(index * step)],
  ).filter((page) => page !== undefined);
};

/** Compares on so many pages, taken evenly from the corpus. */
export const measureAgreement = async (folder: string, count = 200) => {
  const script = await scriptOfWaypoints();
  const pages = everyNth(corpusPages(folder), count);
  const differences: Difference[] = [];
  let compared = 0;
  const look = visit(pages, async (page, corpusPage) => {
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    await page.evaluate(script);
    const here = await ours(page, session);
    const browser = await theirs(session);
    compared += new Set([...here.keys(), ...browser.keys()]).size;
    return compare(corpusPage.name, here, browser);
  });
  for await (const [, found] of look) differences.push(...found);
  return { pages: pages.length, compared, differences };
};
