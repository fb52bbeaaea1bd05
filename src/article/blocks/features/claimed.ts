/** Whether the page names a block's text as its title, its description or its article's body. */
import { plain, type Scene } from '../scene.ts';
import type { FeatureGroup } from './group.ts';

const LONGEST_TITLE = 300;
/** Fewer letters than this are found anywhere. */
const LEAST = 12;
const COMPARED = 60;
/** What begins otherwise is not said: so many characters of nearly every text are all that has to be compared. */
const OPENING = 24;

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

/** The letters of `text` that are compared; none where its first ones show that none of `claims` says them. */
const comparedOf = (text: string, { title, description, body }: Plain): string => {
  // Without its last letter: in lower case a sigma at the end of a word is another than before a letter.
  const opening = plain(text.slice(0, OPENING)).slice(0, -1);
  const isSaid =
    title.includes(opening) || description.startsWith(opening) || body.includes(opening);
  return isSaid ? plain(text.slice(0, LONGEST_TITLE)) : '';
};

const startsAlike = (text: string, other: string): boolean =>
  other.length >= LEAST && text.slice(0, COMPARED) === other;

export const claimed: FeatureGroup = {
  names: ['title', 'description', 'body'],
  fill: ({ text }, scene, row, at) => {
    const claims = plainClaims(scene);
    const said = comparedOf(text, claims);
    row[at] = text.length > LONGEST_TITLE ? 0 : isIn(said, claims.title);
    row[at + 1] = Number(startsAlike(said, claims.description));
    row[at + 2] = isIn(said.slice(0, 200), claims.body);
  },
};
