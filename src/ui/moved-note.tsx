/** Says which colours the contrast floor has moved. */
import { formatList, t } from '../platform/strings.ts';
import { type Movable, movedColours } from '../preferences/colours.ts';
import { labelOf } from './labels.ts';
import { livePreferences } from './live-preferences.ts';
import { surroundings } from './surroundings.ts';

const LABELS = {
  text: 'ownText',
  link: 'ownLink',
  visited: 'ownVisited',
  highlight: 'ownHighlight',
} as const satisfies Record<Movable, string>;

export const MovedNote = () => {
  const moved = movedColours(livePreferences.value, surroundings.value);
  if (moved.length === 0) return null;
  const names = moved.map((name) => labelOf(LABELS[name]));
  return <p class="hint">{t('coloursMoved', formatList(names))}</p>;
};
