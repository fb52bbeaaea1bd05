/** What a block says: its length, its punctuation, and the words that give its kind away. */
import { isSentence } from '../scene.ts';
import { bears, openingOf, type Sign, signs } from '../words-of-parts.ts';
import { countCharacters } from './characters.ts';
import { type FeatureGroup, logarithm, share } from './group.ts';

const DATE = /\d[-./年]\s?\d\d?[-./月]\s?\d|\d:\d\d|\b(?:19|20)\d\d\b/;
const ENDINGS = '.!?…。！？:：,»"”’)|>';
const COUNTED = 500;
/** A longer text is a paragraph, however it begins. */
const LONGEST_SIGN = 400;
const LONGEST_DATE = 200;
/** No date or time of day has fewer. */
const LEAST_DIGITS = 3;

export const words: FeatureGroup = {
  names: [
    'length',
    'words',
    'punctuation',
    'upper',
    'digits',
    'ending',
    'sentence',
    'date',
    ...signs.map((sign) => `sign:${sign}`),
  ],
  fill: ({ text }, _, row, at) => {
    const counted = Math.min(text.length, COUNTED);
    const { words, punctuation, upper, digits } = countCharacters(text);
    row[at] = logarithm(text.length);
    row[at + 1] = words;
    row[at + 2] = share(punctuation, counted);
    row[at + 3] = share(upper, counted);
    row[at + 4] = share(digits, counted);
    row[at + 5] = ENDINGS.indexOf(text[text.length - 1] ?? ' ');
    row[at + 6] = Number(isSentence(text));
    row[at + 7] = Number(digits >= LEAST_DIGITS && text.length < LONGEST_DATE && DATE.test(text));
    if (text.length > LONGEST_SIGN) return;
    const opening = openingOf(text);
    for (let sign = 0; sign < signs.length; sign += 1)
      row[at + 8 + sign] = Number(bears(opening, signs[sign] as Sign));
  },
};
