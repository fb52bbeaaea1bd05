/** The contents of an article: its headings below the headline, one inside another by their levels. */

export interface Entry {
  readonly id: string;
  readonly heading: HTMLElement;
  readonly entries: readonly Entry[];
}

interface Open {
  readonly level: number;
  readonly entries: Entry[];
}

const levelOf = (heading: Element): number => Number(heading.localName.slice(1));

/**
 * The id by which a heading can be reached. Its own where it is the only one of that name; else one of ours, which
 * none of the page's can equal, for those carry a prefix.
 */
const targetOf = (heading: HTMLElement, index: number): string => {
  const isOwn = heading.id !== '' && heading.ownerDocument.getElementById(heading.id) === heading;
  if (!isOwn) heading.id = `heading-${index + 1}`;
  return heading.id;
};

/** Nests headings, given in document order. A level that is left out makes no empty step. Gives each an id to go to. */
export const outlineOf = (headings: readonly HTMLElement[]): readonly Entry[] => {
  const top: Open = { level: 0, entries: [] };
  const path = [top];
  for (const [index, heading] of headings.entries()) {
    const level = levelOf(heading);
    while (path.length > 1 && (path.at(-1) ?? top).level >= level) path.pop();
    const entries: Entry[] = [];
    (path.at(-1) ?? top).entries.push({ id: targetOf(heading, index), heading, entries });
    path.push({ level, entries });
  }
  return top.entries;
};
