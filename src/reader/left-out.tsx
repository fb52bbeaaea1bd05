/** What of the page is not in the article: told, so that nobody has to guess; to be opened, put in, or seen on the page. */
import { useSignal } from '@preact/signals';
import type { Article } from '../article/article.ts';
import { type LeftOut, type LeftOutKind, leftOutKinds } from '../article/left-out.ts';
import { sanitise } from '../article/sanitise.ts';
import { textOf } from '../article/text.ts';
import { addressOfText } from '../article/text-fragment.ts';
import { isolated, plural, type StringKey, t } from '../platform/strings.ts';
import { focusOn } from './fragment-links.ts';
import { say } from './message.tsx';
import { ours } from './ours.ts';
import { isPutIn, putIn, takeOut } from './put-in.ts';
import { idOfPart } from './put-in-view.tsx';
import { Sanitised } from './sanitised.tsx';

const KIND_NAMES = {
  navigation: 'leftOutAs_navigation',
  related: 'leftOutAs_related',
  comments: 'leftOutAs_comments',
  newsletter: 'leftOutAs_newsletter',
  advertisement: 'leftOutAs_advertisement',
  other: 'leftOutAs_rest',
} as const satisfies Record<LeftOutKind, StringKey>;

interface Part {
  readonly index: number;
  readonly part: LeftOut;
}
interface OfArticle {
  readonly article: Article;
}

const goTo = (index: number): void => {
  const target = document.getElementById(idOfPart(index));
  if (target !== null) focusOn(target);
};

/** The button keeps its place and the focus; what it does turns round. */
const PutInButton = ({ index, part }: Part) => {
  const inside = isPutIn(index);
  const press = () => {
    if (inside) takeOut(index);
    else putIn(index);
    say(t(inside ? 'takenOut' : 'putInDone', isolated(part.name)));
  };
  return (
    <>
      <button type="button" onClick={press}>
        {t(inside ? 'takeOut' : 'putIn')}
      </button>
      {inside && (
        <button type="button" onClick={() => goTo(index)}>
          {t('goToIt')}
        </button>
      )}
    </>
  );
};

const Opened = ({ index, part, article }: Part & OfArticle) => (
  <>
    <div lang={article.language ?? ''} dir={article.direction}>
      <Sanitised class="left-out-text" html={part.body} />
    </div>
    <div class="tool-row">
      <PutInButton index={index} part={part} />
      <a href={addressOfText(article.address, textOf(sanitise(part.body, document)))}>
        {t('openThere')}
      </a>
    </div>
  </>
);

/** What is in a part is made only when it is opened: a page may have hundreds. */
const PartView = ({ index, part, article }: Part & OfArticle) => {
  const isOpen = useSignal(false);
  return (
    <li>
      <details
        onToggle={(event) => {
          isOpen.value = event.currentTarget.open;
        }}
      >
        <summary>
          <span lang={article.language ?? ''} dir={article.direction}>
            {part.name}
          </span>
        </summary>
        {isOpen.value && <Opened index={index} part={part} article={article} />}
      </details>
    </li>
  );
};

const Kind = ({
  kind,
  parts,
  article,
}: { readonly kind: LeftOutKind; readonly parts: readonly Part[] } & OfArticle) => (
  <details>
    <summary>{t('leftOutKind', t(KIND_NAMES[kind]), plural('parts', parts.length))}</summary>
    <ul>
      {parts.map((part) => (
        <PartView key={part.index} {...part} article={article} />
      ))}
    </ul>
  </details>
);

const partsOf = (article: Article, kind: LeftOutKind): readonly Part[] =>
  article.leftOut.map((part, index) => ({ part, index })).filter(({ part }) => part.kind === kind);

/** Nothing where nothing was left out. */
export const LeftOutSection = ({ article }: OfArticle) => {
  if (article.leftOut.length === 0) return null;
  const kinds = leftOutKinds.map((kind) => ({ kind, parts: partsOf(article, kind) }));
  return (
    <section class="left-out" aria-labelledby="left-out-title" {...ours()}>
      <h2 id="left-out-title">{plural('partsLeftOut', article.leftOut.length)}</h2>
      {kinds
        .filter(({ parts }) => parts.length > 0)
        .map((group) => (
          <Kind key={group.kind} {...group} article={article} />
        ))}
    </section>
  );
};
