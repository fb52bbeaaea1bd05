/** The contents of the article: its headings as a list of links, the one of the section being read marked. */
import { useSignal } from '@preact/signals';
import type { TargetedFocusEvent, TargetedKeyboardEvent } from 'preact';
import type { Article } from '../article/article.ts';
import { t } from '../platform/strings.ts';
import { holdLine } from '../ui/keep-line.ts';
import { afterBreath } from './breath.ts';
import { type Entry, outlineOf } from './contents-outline.ts';
import { canHaveFocusAgain, giveFocus } from './fragment-links.ts';
import { say } from './message.tsx';
import { ours } from './ours.ts';
import { moves, readingPoint } from './reading-point.ts';
import { shownArticle } from './shown-article.ts';
import { lastBegun, stopsOf } from './stops.ts';

/** The headings below the headline. */
const headingsIn = (root: HTMLElement): readonly HTMLElement[] =>
  stopsOf(root, 'heading').filter((heading) => heading.localName !== 'h1');

const List = (props: {
  readonly entries: readonly Entry[];
  readonly current: HTMLElement | null;
}) => (
  <ol>
    {props.entries.map(({ id, heading, entries }) => (
      <li key={id}>
        <a href={`#${id}`} aria-current={heading === props.current ? 'location' : undefined}>
          {heading.textContent}
        </a>
        {entries.length > 0 && <List entries={entries} current={props.current} />}
      </li>
    ))}
  </ol>
);

/** Whether there is a list of contents: one heading leads nowhere. */
export const hasContents = (): boolean =>
  shownArticle.value !== null && headingsIn(shownArticle.value.root).length > 1;

/** Where the reader is, asked only while somebody can see it: to measure the page costs a layout. */
const currentIn = (root: HTMLElement, headings: readonly HTMLElement[]): HTMLElement | null =>
  moves.value < 0 ? null : lastBegun(headings, readingPoint(root));

/** Where the reader was before the key led here: what had the focus, and what puts the line being read back to its place. */
interface Place {
  readonly focus: Element | null;
  readonly putLineBack: () => void;
}

const nowhere: Place = { focus: null, putLineBack: () => undefined };

let before = nowhere;

let stay = (): void => undefined;

/** Escape closes the contents and goes back to where the reader was, else to the button that opens them. */
const closeByEscape = (event: TargetedKeyboardEvent<HTMLElement>): void => {
  const details = event.currentTarget.querySelector('details');
  if (event.key !== 'Escape' || details?.open !== true) return;
  event.preventDefault();
  const { focus, putLineBack } = before;
  [focus, details.querySelector('summary')].find(
    (place) => canHaveFocusAgain(place) && giveFocus(place),
  );
  stay = afterBreath(() => {
    details.open = false;
    putLineBack();
  });
};

/** Whoever has gone on from here is not taken back. */
const noteLeft = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>): void => {
  if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) before = nowhere;
};

interface Props {
  readonly article: Pick<Article, 'language' | 'direction'>;
}

/** Nothing where there are fewer than two headings. */
export const Contents = ({ article }: Props) => {
  const isOpen = useSignal(false);
  const shown = shownArticle.value;
  const headings = shown === null ? [] : headingsIn(shown.root);
  if (shown === null || !hasContents()) return null;
  const current = isOpen.value ? currentIn(shown.root, headings) : null;
  return (
    <nav
      id="contents"
      aria-label={t('contents')}
      onKeyDown={closeByEscape}
      onFocusOut={noteLeft}
      {...ours()}
    >
      <details
        onToggle={(event) => {
          isOpen.value = event.currentTarget.open;
        }}
      >
        <summary id="contents-title">{t('contents')}</summary>
        <div lang={article.language ?? ''} dir={article.direction}>
          <List entries={outlineOf(headings)} current={current} />
        </div>
      </details>
    </nav>
  );
};

/** Opens the contents and moves the focus to the current entry; says so where there are none. */
export const goToContents = (document: Document): void => {
  const details = document.querySelector<HTMLDetailsElement>('#contents details');
  if (details === null || shownArticle.value === null) {
    say(t('noContents'));
    return;
  }
  const { root } = shownArticle.value;
  const current = lastBegun(headingsIn(root), readingPoint(root));
  stay();
  if (!details.contains(document.activeElement))
    before = { focus: document.activeElement, putLineBack: holdLine() };
  details.open = true;
  const links = [...details.querySelectorAll('a')];
  (links.find((link) => link.hash === `#${current?.id}`) ?? links[0])?.focus();
};
