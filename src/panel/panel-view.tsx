/** The panel: one answer to "Where can I go?". */
import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { plural, t } from '../platform/strings.ts';
import { Announcer } from '../ui/announcer.tsx';
import { focusFirst } from '../ui/first-focus.ts';
import { refusalSentence } from '../ui/refusal-sentence.ts';
import {
  chosenRow,
  filter,
  goToNext,
  heldBack,
  move,
  nextRow,
  offered,
  setFilter,
} from './choosing.ts';
import { failure, type PageState, page } from './page.ts';
import { ReportView } from './report-view.tsx';
import { idOfRow, Rows } from './rows.tsx';
import { ShortcutsView } from './shortcuts-view.tsx';
import { rowWords } from './words.ts';

/** So many rows PageDown and PageUp go on. */
const ROWS_OF_PAGE = 10;

const acts: Readonly<Record<string, () => void>> = {
  ArrowDown: () => move(1),
  ArrowUp: () => move(-1),
  PageDown: () => move(ROWS_OF_PAGE),
  PageUp: () => move(-ROWS_OF_PAGE),
  Enter: goToNext,
  Escape: () => window.close(),
};

const press = (event: KeyboardEvent): void => {
  const act = event.isComposing ? undefined : acts[event.key];
  if (act === undefined) return;
  event.preventDefault();
  act();
};

/** Said after typing has paused: how many are left, and the first, which Enter goes to. */
const sentenceOfFilter = (): string => {
  if (filter.value.trim() === '') return '';
  const first = nextRow.value?.row;
  if (first === undefined) return t('nothingLikeIt');
  return plural('placesLeft', offered.value.length, rowWords(first));
};

const SENTENCES = { nowhere: 'wayNowhere', gone: 'wayGone' } as const;

/** How long typing has to pause before it is said what is left, in milliseconds: else each letter would be answered. */
const PAUSE = 400;

const Said = () => {
  const said = useSignal('');
  const sentence = failure.value === null ? sentenceOfFilter() : t(SENTENCES[failure.value]);
  useEffect(() => {
    const timer = setTimeout(
      () => {
        said.value = sentence;
      },
      failure.value === null ? PAUSE : 0,
    );
    return () => clearTimeout(timer);
  }, [sentence]);
  return <p role="status">{said}</p>;
};

const Filter = () => {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    void focusFirst(field.current);
  }, []);
  const active = chosenRow.value;
  return (
    <div class="field filter">
      <label for="filter">{t('panelFilter')}</label>
      <input
        id="filter"
        ref={field}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-expanded="true"
        aria-controls="places"
        aria-autocomplete="list"
        aria-activedescendant={active === null ? undefined : idOfRow(active.index)}
        value={filter.value}
        onInput={(event) => setFilter(event.currentTarget.value)}
        onKeyDown={press}
      />
    </div>
  );
};

const Places = () => (
  <>
    <Filter />
    <Said />
    <Rows label={t('panelTitle')} />
    {heldBack.value > 0 && <p>{plural('placesMore', heldBack.value)}</p>}
    <ReportView />
  </>
);

const Sentence = ({ text }: { readonly text: string }) => {
  const sentence = useRef<HTMLParagraphElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <p tabIndex={-1} ref={sentence}>
      {text}
    </p>
  );
};

const whyNot = (state: PageState): string | null => {
  if (state.is === 'asked') return null;
  if (state.is === 'listed') return state.rows.length === 0 ? t('noPlaces') : null;
  return state.reason === 'in-reader' ? t('panelInReader') : refusalSentence(state.reason);
};

export const PanelView = () => {
  const sentence = whyNot(page.value);
  return (
    <main>
      <h1>{t('panelTitle')}</h1>
      {sentence === null ? <Places /> : <Sentence key={sentence} text={sentence} />}
      <ShortcutsView />
      <Announcer />
    </main>
  );
};
