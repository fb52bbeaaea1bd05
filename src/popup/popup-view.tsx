/** The popup: what this page is, the one thing to do about it, and the settings used most. */
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { inTime } from '../platform/in-time.ts';
import { type Examination, send } from '../platform/requests.ts';
import { plural, t } from '../platform/strings.ts';
import { Announcer, announce } from '../ui/announcer.tsx';
import { focusFirst } from '../ui/first-focus.ts';
import { PreferenceControl } from '../ui/preference-control.tsx';
import { refusalSentence } from '../ui/refusal-sentence.ts';
import { RepairedNote } from '../ui/repaired-note.tsx';
import { patience } from './patience.ts';

interface Props {
  readonly tab: number;
  /** What the page is; nothing where the browser does not yet let anyone look, for it is still loading. */
  readonly found: Examination | null;
  /** What it is in the end. */
  readonly examined: Promise<Examination>;
  readonly close: () => void;
}

const sentenceOf = (found: Examination | null): string => {
  if (found === null) return t('stillLoading');
  if (!found.ok) return refusalSentence(found.reason);
  if (found.kind === 'reader') return t('inTheReader');
  return plural(found.isLikely ? 'articleFound' : 'textFound', found.words);
};

const ACTIONS = {
  article: { label: 'readThisArticle', request: 'read' },
  reader: { label: 'backToThePage', request: 'leave' },
} as const;

/** Whether nobody has taken the focus elsewhere meanwhile. */
const isFree = (): boolean => {
  const { activeElement } = document;
  return !activeElement || activeElement.matches('body, #loading, #found, .primary');
};

/** Tells what the page is at last: the focus says it, or the live region where the focus is elsewhere by now. */
const setFound = (now: Signal<Examination | null>, found: Examination): void => {
  if (!isFree()) announce(sentenceOf(found));
  now.value = found;
};

/**
 * What the page is, and the button. The button takes the focus and the sentence describes it, so that a screen reader
 * says both once; where there is no button, the sentence itself takes the focus.
 */
const Page = ({ tab, found, examined, close }: Props) => {
  const now = useSignal(found);
  const isLate = useSignal(false);
  const focus = useRef<HTMLElement>(null);
  useEffect(() => {
    if (now.value === null) void examined.then((answer) => setFound(now, answer));
  }, []);
  useEffect(() => {
    if (isFree()) void focusFirst(focus.current);
  }, [now.value]);
  const action = now.value?.ok ? ACTIONS[now.value.kind] : null;
  const act = async () => {
    if (action === null) return;
    const answer = send({ type: action.request, tab });
    if ((await inTime(answer, null, patience)) === null) {
      isLate.value = true;
      announce(t('stillReading'));
    }
    const outcome = await answer;
    isLate.value = false;
    if (outcome.ok) close();
    else now.value = outcome;
  };
  return (
    <>
      <p
        id={now.value === null ? 'loading' : 'found'}
        tabIndex={-1}
        ref={(element) => setRef(focus, action === null ? element : null)}
      >
        {sentenceOf(now.value)}
      </p>
      {action !== null && (
        <button
          type="button"
          class="primary"
          aria-describedby="found"
          ref={(element) => setRef(focus, element)}
          onClick={act}
        >
          {t(action.label)}
        </button>
      )}
      {isLate.value && <p aria-hidden="true">{t('stillReading')}</p>}
    </>
  );
};

const setRef = (ref: { current: HTMLElement | null }, element: HTMLElement | null): void => {
  if (element !== null) ref.current = element;
};

export const PopupView = (props: Props) => (
  <main>
    <h1>{t('popupTitle')}</h1>
    <Page {...props} />
    <a href="panel.html">{t('panelTitle')}</a>
    <RepairedNote />
    <PreferenceControl name="textSize" />
    <PreferenceControl name="contrast" />
    <PreferenceControl name="openAtOnce" />
    <a href="settings.html" target="_blank" rel="noopener">
      {t('allSettings')}
    </a>
    <Announcer />
  </main>
);
