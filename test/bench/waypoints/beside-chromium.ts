/**
 * Whether landmarks and headings, their roles, levels and names, are those of Chromium's own accessibility tree, which it gives over
 * the DevTools protocol. The causes of what differs are in docs/waypoints.md.
 */
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import {
  type Agreement,
  count,
  MARK,
  type Mark,
  type Marks,
  markFound,
  readMark,
} from './difference.ts';
import { type CorpusPage, scriptOfWaypoints, visit } from './pages.ts';

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

const theirs = async (session: CDPSession): Promise<Marks> => {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const marks = new Map<number, Mark>();
  for (const { ignored, role, name, properties, backendDOMNodeId } of nodes) {
    const level = properties?.find((property) => property.name === 'level')?.value.value;
    const mark = ignored ? null : readMark(role?.value, level, name?.value);
    if (mark !== null && backendDOMNodeId !== undefined) marks.set(backendDOMNodeId, mark);
  }
  return marks;
};

async function* sidesOf(pages: readonly CorpusPage[]) {
  const script = await scriptOfWaypoints();
  const look = visit(pages, async (page) => {
    const session = await page.createCDPSession();
    await session.send('DOM.enable');
    await session.send('Accessibility.enable');
    await page.evaluate(script);
    return { here: await ours(page, session), browser: await theirs(session) };
  });
  for await (const [page, sides] of look) yield [page.name, sides] as const;
}

/** Compares with Chromium's tree on these pages. */
export const compareWithChromium = (pages: readonly CorpusPage[]): Promise<Agreement> =>
  count(sidesOf(pages));
