/** Which rows are offered, and which one is chosen. */
import { batch, computed, effect, signal } from '@preact/signals';
import { type Row, type RowGroup, rowGroups } from '../waypoints/rows.ts';
import { failure, goTo, page, pointTo } from './page.ts';
import { groupTitle, kindWords } from './words.ts';

/** What has been typed. */
export const filter = signal('');

/** A row with its number in the page's list. */
export interface Offered {
  readonly row: Row;
  readonly index: number;
}

const wordsIn = (text: string): readonly string[] =>
  text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').split(/\s+/u).filter(Boolean);

const isLike = (row: Row, wanted: readonly string[]): boolean => {
  const text = wordsIn(`${row.name} ${kindWords(row)} ${groupTitle(row.group)}`).join(' ');
  return wanted.every((word) => text.includes(word));
};

/** The rows that hold every word typed, in any order, without regard to case and accents. */
export const offeredOf = (rows: readonly Row[], typed: string): readonly Offered[] => {
  const wanted = wordsIn(typed);
  const numbered = rows.map((row, index) => ({ row, index }));
  return wanted.length === 0 ? numbered : numbered.filter(({ row }) => isLike(row, wanted));
};

/** More rows of a part than these nobody goes through: typing finds the rest. Thousands take a screen reader's tree seconds to build. */
const MOST_OF_A_PART = 200;

const isEarly = (offers: readonly Offered[]): ((offer: Offered) => boolean) => {
  const counts = new Map<RowGroup, number>();
  for (const { row } of offers) counts.set(row.group, 0);
  return ({ row: { group } }) => {
    const count = counts.get(group) ?? 0;
    counts.set(group, count + 1);
    return count < MOST_OF_A_PART;
  };
};

/** In the order of their parts: the page tells the article last. */
const inOrder = (offers: readonly Offered[]): readonly Offered[] =>
  rowGroups.flatMap((group) => offers.filter(({ row }) => row.group === group));

/** Every row that what is typed leaves. */
const all = computed(() =>
  page.value.is === 'listed' ? inOrder(offeredOf(page.value.rows, filter.value)) : [],
);

/** The rows that are offered. */
export const offered = computed(() => all.value.filter(isEarly(all.value)));

/** How many more there are than are offered. */
export const heldBack = computed(() => all.value.length - offered.value.length);

/** The number of the row that somebody has moved to, wherever it stands by now; null before anybody has moved. */
const chosen = signal<number | null>(null);

const placeOfChosen = (): number => offered.value.findIndex(({ index }) => index === chosen.value);

/**
 * The row that was moved to: a screen reader's focus is there. Not the first of what typing has left: a row that has that focus and is
 * filtered away takes it along, and Orca is silent from then on.
 */
export const chosenRow = computed(() => offered.value[placeOfChosen()] ?? null);

/** The row that Enter goes to: the chosen one, or the first of what typing has left. */
export const nextRow = computed(
  () => chosenRow.value ?? (filter.value.trim() === '' ? null : (offered.value[0] ?? null)),
);

/** Filters the rows by what is typed, and begins anew. */
export const setFilter = (typed: string): void => {
  batch(() => {
    chosen.value = null;
    failure.value = null;
    filter.value = typed;
  });
};

/** Moves by so many rows, and stays within the list. */
export const move = (by: number): void => {
  const last = offered.value.length - 1;
  const at = placeOfChosen();
  const from = at < 0 && by < 0 ? last + 1 : at;
  chosen.value = offered.value[Math.min(last, Math.max(0, from + by))]?.index ?? null;
  failure.value = null;
};

/** Goes to the row that stands next; to the first where there is none. */
export const goToNext = (): void => {
  const { index } = nextRow.value ?? offered.value[0] ?? {};
  if (index !== undefined) goTo(index);
};

/** The page shows where Enter leads. */
effect(() => pointTo(nextRow.value?.index ?? null));
