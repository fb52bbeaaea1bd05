/** What the reader must know of the article as a whole: that it is not whole, and why; that it is a live report. */
import type { Article } from '../article/article.ts';
import type { Completeness, CutReason } from '../article/completeness.ts';
import { pageOf } from '../article/pages/page-number.ts';
import { formatNumber, plural, type StringKey, t } from '../platform/strings.ts';
import { ours } from './ours.ts';

const WHYS = {
  paywall: 'notWhole_paywall',
  'continue-reading': 'notWhole_continue_reading',
  'longer-elsewhere': 'notWhole_longer_elsewhere',
  'more-pages': 'notWhole_more_pages',
} as const satisfies Record<CutReason, StringKey>;

type Cut = Extract<Completeness, { readonly kind: 'cut' }>;

interface Missing {
  readonly pages: Cut['missingPages'];
  readonly address: string;
}

/** The pages that were not read, by the number in their address; else by their order, for the article shown is page 1. */
const MissingPages = ({ pages, address }: Missing) => (
  <ul>
    {pages.map((page, index) => (
      <li key={page}>
        <a href={page}>{t('pageNumber', formatNumber(pageOf(address, page) ?? index + 2))}</a>
      </li>
    ))}
  </ul>
);

const Why = ({ cut, address }: { readonly cut: Cut; readonly address: string }) => (
  <>
    <p>
      {t(WHYS[cut.reason])} <a href={address}>{t('goOnAtTheOriginal')}</a>
    </p>
    {cut.missingPages.length > 0 && <MissingPages pages={cut.missingPages} address={address} />}
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

/** What stands on several pages of the site is one text here: who looks for the second page shall know. */
export const JoinedNote = ({ article: { pages } }: { readonly article: Pick<Article, 'pages'> }) =>
  pages === undefined ? null : (
    <p class="note" {...ours()}>
      {plural('joinedPages', pages)}
    </p>
  );

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
