/** The lines of text as they stand in the window now, in CSS pixels from its top. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

const isNear = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -innerHeight && top < 2 * innerHeight;
};

const isSeen = ({ width, height }: DOMRect): boolean => width > 0 && height > 0;

/** The boxes of a node's text and pictures, several a line. */
const boxesOf = (node: Node): readonly Line[] => {
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(isSeen);
};

const share = (a: Line, b: Line): number =>
  (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)) /
  Math.min(a.bottom - a.top, b.bottom - b.top);

const joined = (a: Line, b: Line): Line => ({
  top: Math.min(a.top, b.top),
  bottom: Math.max(a.bottom, b.bottom),
});

/** Boxes that stand side by side for more than half of their height are one line: a link, a raised figure. */
export const linesOf = (boxes: readonly Line[]): readonly Line[] => {
  const lines: Line[] = [];
  for (const box of [...boxes].sort((a, b) => a.top - b.top || b.bottom - a.bottom)) {
    const last = lines.at(-1);
    if (last !== undefined && share(last, box) > 0.5) lines[lines.length - 1] = joined(last, box);
    else lines.push(box);
  }
  return lines;
};

/** The lines of an element, in its own text and in what stands in it. */
export const linesIn = (element: Element): readonly Line[] => linesOf(boxesOf(element));

const PICTURES = 'img, video, audio, svg';

/** The boxes of all that can be seen in an element, without those of what is far from the window. */
const boxesNear = (node: Node): readonly Line[] => {
  if (node instanceof Text) return node.data.trim() === '' ? [] : boxesOf(node);
  if (!(node instanceof Element) || !isNear(node)) return [];
  if (node.matches(PICTURES)) return [node.getBoundingClientRect()].filter(isSeen);
  return [...node.childNodes].flatMap(boxesNear);
};

/** The lines and pictures of an element, ours in it too, in the window, one window above it and one below. */
export const linesNear = (root: Element): readonly Line[] => linesOf(boxesNear(root));

const distance = ({ top, bottom }: Line, y: number): number => Math.max(top - y, y - bottom, 0);

/** Which of the lines is at a height, or nearest to it; -1 where there is none. */
export const lineAt = (lines: readonly Line[], y: number): number => {
  const distances = lines.map((line) => distance(line, y));
  return distances.indexOf(Math.min(...distances));
};
