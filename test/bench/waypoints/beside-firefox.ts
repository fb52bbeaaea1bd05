/**
 * Whether landmarks and headings, their roles, levels and names, are those of Firefox's own accessibility service, which a screen
 * reader asks too. The causes of what differs are in docs/waypoints.md.
 */
import {
  type Agreement,
  count,
  MARK,
  type Mark,
  type Marks,
  markFound,
  readMark,
  type Sides,
} from './difference.ts';
import { type FirefoxPage, type FirefoxVisit, withFirefox } from './firefox.ts';
import type { CorpusPage } from './pages.ts';

/** https://searchfox.org/mozilla-central/source/accessible/interfaces/nsIAccessible.idl */
interface Accessible {
  readonly computedARIARole: string;
  readonly name: string | null;
  readonly attributes: {
    enumerate: () => Iterable<{ readonly key: string; readonly value: string }>;
  } | null;
  readonly DOMNode: Node | null;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  getState: (state: { value: number }, more: object) => void;
}

declare const Components: {
  readonly classes: Readonly<
    Record<
      string,
      { getService: (type: unknown) => { getAccessibleFor: (node: Node) => Accessible } }
    >
  >;
  readonly interfaces: Readonly<Record<string, { readonly STATE_BUSY: number }>>;
};

/** What the service says of one element, before it is judged. */
interface Told {
  readonly role: string;
  readonly level: number | null;
  readonly name: string | null;
  /** The numbers of `markFound`; null where Lectern found nothing. */
  readonly mark: string | null;
}

/** Runs beside the page with Firefox's own rights. The tree is made with the next pictures of the page after somebody has asked for it. */
const untilTreeIsMade = async (): Promise<void> => {
  const { classes, interfaces } = Components;
  const top = classes['@mozilla.org/accessibilityService;1']
    ?.getService(interfaces.nsIAccessibilityService)
    .getAccessibleFor(document);
  const state = { value: -1 };
  while (state.value & (interfaces.nsIAccessibleStates?.STATE_BUSY ?? 0)) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    top?.getState(state, {});
  }
};

/** Runs beside the page with Firefox's own rights: all that its accessibility service has a role for. */
const readTree = (attribute: string): readonly Told[] => {
  const { classes, interfaces } = Components;
  const service = classes['@mozilla.org/accessibilityService;1']?.getService(
    interfaces.nsIAccessibilityService,
  );
  const tell = ({ computedARIARole: role, name, attributes, DOMNode }: Accessible): Told => {
    const level = [...(attributes?.enumerate() ?? [])].find(({ key }) => key === 'level')?.value;
    const mark = (DOMNode as Partial<Element> | null)?.getAttribute?.(attribute) ?? null;
    return { role, level: level === undefined ? null : Number(level), name, mark };
  };
  const told: Told[] = [];
  const waiting = [service?.getAccessibleFor(document) ?? null];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (!['', 'generic'].includes(at.computedARIARole)) told.push(tell(at));
    for (let child = at.firstChild; child !== null; child = child.nextSibling) waiting.push(child);
  }
  return told;
};

const ours = async (page: FirefoxPage): Promise<Marks> =>
  new Map((await page.beside(markFound, MARK)).entries());

/** An element that Lectern has not found gets a number of its own, below those that `markFound` gives. */
const numberOf = ({ mark }: Told, index: number): number =>
  Number(mark?.split(' ').at(-1) ?? -1 - index);

const theirs = async (page: FirefoxPage): Promise<Marks> => {
  const marks = new Map<number, Mark>();
  await page.asFirefox(untilTreeIsMade);
  for (const [index, told] of (await page.asFirefox(readTree, MARK)).entries()) {
    const mark = readMark(told.role, told.level, told.name);
    if (mark !== null) marks.set(numberOf(told, index), mark);
  }
  return marks;
};

async function* sidesOf(pages: readonly CorpusPage[], visit: FirefoxVisit['visit']) {
  for (const { name, html } of pages) {
    const look = async (page: FirefoxPage): Promise<Sides> => ({
      here: await ours(page),
      browser: await theirs(page),
    });
    yield [name, await visit(html(), look)] as const;
  }
}

/** Compares with Firefox's service on these pages. */
export const compareWithFirefox = (pages: readonly CorpusPage[]): Promise<Agreement> =>
  withFirefox(({ visit }) => count(sidesOf(pages, visit)), { screenReader: {} });
