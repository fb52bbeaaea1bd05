/** What the reader must know of the article as a whole: that it is not whole, and why; that it is a live report. */
import type { Article } from '../article/article.ts';
import type { Completeness, CutReason } from '../article/completeness.ts';
import { formatNumber, type StringKey, t } from '../platform/strings.ts';
import { ours } from './ours.ts';

const whys = {
  paywall: 'notWhole_paywall',
  'continue-reading': 'notWhole_continue_reading',
  'longer-elsewhere': 'notWhole_longer_elsewhere',
  'more-pages': 'notWhole_more_pages',
} as const satisfies Record<CutReason, StringKey>;

type Cut = Extract<Completeness, { readonly kind: 'cut' }>;

/** The pages that were not read, by their number: the article shown is page 1. */
const MissingPages = ({ pages }: { readonly pages: Cut['missingPages'] }) => (
  <ul>
    {pages.map((page, index) => (
      <li key={page}>
        <a href={page}>{t('pageNumber', formatNumber(index + 2))}</a>
      </li>
    ))}
  </ul>
);

const Why = ({ cut, address }: { readonly cut: Cut; readonly address: string }) => (
  <>
    <p>
      {t(whys[cut.reason])} <a href={address}>{t('goOnAtTheOriginal')}</a>
    </p>
    {cut.missingPages.length > 0 && <MissingPages pages={cut.missingPages} />}
  </>
);

type About = Pick<Article, 'address' | 'completeness'>;

/** Stands before the text and after it, for those who come to the end must not think that it was the end. */
export const NotWholeNote = ({ article, at }: { readonly article: About; readonly at: Where }) => {
  const { completeness, address } = article;
  if (completeness.kind === 'whole') return null;
  return (
    <div class="note" {...ours()}>
      <p>
        <strong>{t(at === 'start' ? 'notWholeAtStart' : 'notWholeAtEnd')}</strong>
      </p>
      <Why cut={completeness} address={address} />
    </div>
  );
};

type Where = 'start' | 'end';

/** A live report grows while it is read: what stands here is how it was. */
export const LiveBlogNote = ({
  article,
}: {
  readonly article: Pick<Article, 'address' | 'liveBlog'>;
}) =>
  article.liveBlog ? (
    <p class="note" {...ours()}>
      {t('liveBlog')} <a href={article.address}>{t('latestAtTheOriginal')}</a>
    </p>
  ) : null;
