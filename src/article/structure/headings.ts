/** Headings in the order that the page gives them, from level 2: level 1 is the article's title. */
import { all } from '../ask.ts';
import { partGlued } from '../glued.ts';
import { hasText, rename, unwrap } from './reshape.ts';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
const LOWEST = 6;

const levelOf = (heading: Element): number => {
  const declared = Number.parseInt(heading.getAttribute('aria-level') ?? '', 10);
  if (declared > 0) return declared;
  return /^h[1-6]$/.test(heading.localName) ? Number(heading.localName.slice(1)) : 2;
};

/**
 * New levels for a row of old ones: each heading is one deeper than the last that stood above it, so that none is
 * skipped and the first is 2.
 */
export const levelsFor = (levels: readonly number[]): readonly number[] => {
  const above: number[] = [];
  return levels.map((level) => {
    while ((above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return Math.min(above.length + 1, LOWEST);
  });
};

const isEmpty = (heading: Element): boolean => !hasText(heading);

/** Links to the heading itself, for those who want its address, and a wiki's links to edit its section. */
const MARK = /^\s*[#¶§🔗]\s*$/u;

const dropMarks = (heading: Element): void => {
  for (const mark of all(heading, '.mw-editsection')) mark.remove();
  for (const link of all(heading, 'a')) if (MARK.test(link.textContent ?? '')) link.remove();
};

/** The words of a heading stand on lines of their own with it. */
const openBoxes = (heading: Element): void => {
  for (const box of all(heading, 'p, div, section, header')) {
    box.before(' ');
    unwrap(box);
  }
};

/** Gives the headings under `body` their levels; one without text is none, and leaves its pictures behind. */
export const settleHeadings = (body: Element): void => {
  for (const heading of all(body, HEADINGS)) {
    dropMarks(heading);
    openBoxes(heading);
    partGlued(heading);
  }
  for (const empty of all(body, HEADINGS).filter(isEmpty)) unwrap(empty);
  const headings = all(body, HEADINGS);
  const levels = levelsFor(headings.map(levelOf));
  for (const [index, heading] of headings.entries()) {
    const renamed = rename(heading, `h${levels[index] ?? LOWEST}`);
    for (const name of ['role', 'aria-level']) renamed.removeAttribute(name);
  }
};
