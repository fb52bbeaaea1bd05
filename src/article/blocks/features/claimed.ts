/** Whether the page names a block's text as its title, its description or its article's body. */
import { plain, type Scene } from '../scene.ts';
import type { FeatureGroup } from './group.ts';

const LONGEST_TITLE = 300;
/** Fewer letters than this are found anywhere. */
const LEAST = 12;
const COMPARED = 60;

interface Plain {
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

const known = new WeakMap<Scene, Plain>();

const plainClaims = (scene: Scene): Plain => {
  const before = known.get(scene);
  if (before) return before;
  const { title, description, body } = scene.claims;
  const made = {
    title: plain(title),
    description: plain(description).slice(0, COMPARED),
    body: plain(body),
  };
  known.set(scene, made);
  return made;
};

const isIn = (part: string, whole: string): number => {
  if (whole === '') return -1;
  return part.length < LEAST ? 0 : Number(whole.includes(part));
};

const startsAlike = (text: string, other: string): boolean =>
  other.length >= LEAST && text.slice(0, COMPARED) === other;

export const claimed: FeatureGroup = {
  names: ['title', 'description', 'body'],
  fill: ({ text }, scene, row, at) => {
    const { title, description, body } = plainClaims(scene);
    const said = plain(text.slice(0, LONGEST_TITLE));
    row[at] = text.length > LONGEST_TITLE ? 0 : isIn(said, title);
    row[at + 1] = Number(startsAlike(said, description));
    row[at + 2] = isIn(said.slice(0, 200), body);
  },
};
