/**
 * Injected into a page over which the panel has been opened. It tells what there is, shows where a row leads, and goes there. When
 * the panel goes, so does all of this: nothing is left but the focus, where somebody went.
 */
import { callPanel, type FromPanel } from '../platform/line.ts';
import { findWaypoints } from '../waypoints/find.ts';
import { go } from '../waypoints/go.ts';
import { tellAgain } from '../waypoints/going/tell-again.ts';
import type { Undo } from '../waypoints/going/undo.ts';
import { pointAt, whyNotTo } from '../waypoints/point.ts';
import { rowsOf } from '../waypoints/rows.ts';
import type { Waypoint } from '../waypoints/waypoint.ts';
import { findArticleStart } from './article-start.ts';
import { back, backByKey } from './back.ts';

let found = findWaypoints(document);
let listed = rowsOf(document, found);

let stopPointing: Undo = () => undefined;

const point = (row: number | null): void => {
  stopPointing();
  const waypoint = row === null ? undefined : listed[row]?.waypoint;
  stopPointing = waypoint === undefined ? () => undefined : pointAt(document, waypoint, found);
};

/** Where to go when the panel has closed. */
let goal: Waypoint | null = null;

const aimAt = (row: number): void => {
  point(null);
  goal = listed[row]?.waypoint ?? null;
  const failure = goal === null ? 'gone' : whyNotTo(document, goal, found);
  if (failure !== null) goal = null;
  line.say({ type: 'arrived', failure });
};

const leave = async (): Promise<void> => {
  removeEventListener('pagehide', line.end);
  point(null);
  if (goal === null) {
    if (await backByKey()) await tellAgain(document);
    return;
  }
  await back();
  await go(document, goal);
};

const answer = (message: FromPanel): unknown => {
  switch (message.type) {
    case 'point':
      return point(message.row);
    case 'go':
      return aimAt(message.row);
    default:
      return message satisfies never;
  }
};

const line = callPanel({ heard: answer, ended: leave });

const tell = (): void => line.say({ type: 'listed', rows: listed.map(({ row }) => row) });

/** The article is looked for when the list is there already: that takes longer than all the rest. */
const tellOfArticle = (): void => {
  const articleStart = findArticleStart(document);
  if (articleStart === null) return;
  found = findWaypoints(document, { articleStart });
  listed = rowsOf(document, found);
  tell();
};

// A page that is put aside for Back keeps its ports open in Firefox.
addEventListener('pagehide', line.end, { once: true });

tell();
setTimeout(tellOfArticle);
