/** The popup: what this page is, the one thing to do about it, and the settings used most. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Examination, send } from '../platform/requests.ts';
import { plural, t } from '../platform/strings.ts';
import { Announcer, announce } from '../ui/announcer.tsx';
import { focusFirst } from '../ui/first-focus.ts';
import { PreferenceControl } from '../ui/preference-control.tsx';
import { refusalSentence } from '../ui/refusal-sentence.ts';
import { RepairedNote } from '../ui/repaired-note.tsx';

interface Props {
  readonly tab: number;
  readonly found: Examination;
  readonly close: () => void;
}

const sentenceOf = (found: Examination): string => {
  if (!found.ok) return refusalSentence(found.reason);
  if (found.kind === 'reader') return t('inTheReader');
  return plural(found.isLikely ? 'articleFound' : 'textFound', found.words);
};

const ACTIONS = {
  article: { label: 'readThisArticle', request: 'read' },
  reader: { label: 'backToThePage', request: 'leave' },
} as const;

/** In milliseconds: most articles are there sooner, and then nothing is said. */
const PATIENCE = 1000;

/** Calls back if an answer is still out after {@link PATIENCE}. Gives the answer. */
const awaited = async <Answer,>(answer: Promise<Answer>, onLate: () => void): Promise<Answer> => {
  const timer = setTimeout(onLate, PATIENCE);
  return answer.finally(() => clearTimeout(timer));
};

/**
 * What the page is, and the button. The button takes the focus and the sentence describes it, so that a screen reader
 * says both once; where there is no button, the sentence itself takes the focus.
 */
const Page = ({ tab, found, close }: Props) => {
  const now = useSignal(found);
  const isLate = useSignal(false);
  const focus = useRef<HTMLElement>(null);
  useEffect(() => void focusFirst(focus.current), [now.value]);
  const action = now.value.ok ? ACTIONS[now.value.kind] : null;
  const act = async () => {
    if (action === null) return;
    const outcome = await awaited(send({ type: action.request, tab }), () => {
      isLate.value = true;
      announce(t('stillReading'));
    });
    isLate.value = false;
    if (outcome.ok) close();
    else now.value = outcome;
  };
  return (
    <>
      <p
        id="found"
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
