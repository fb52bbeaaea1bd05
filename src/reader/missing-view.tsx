/** The reader without an article: says so, and the way on. */
import { t } from '../platform/strings.ts';
import { refusalSentence } from '../ui/refusal-sentence.ts';

interface Props {
  readonly page: string;
  readonly why: 'missing' | 'not-kept';
}

/** The store has no article for this page: any more, or because it could take none. */
export const MissingView = ({ page, why }: Props) => (
  <main>
    <h1>{t(why === 'missing' ? 'articleMissingTitle' : 'articleNotKeptTitle')}</h1>
    <p>{why === 'missing' ? t('articleMissing') : refusalSentence('storage-full')}</p>
    <p>
      <a href={page}>{t('openOriginal')}</a>
    </p>
  </main>
);

/** The reader's address names no page. */
export const NoPageView = () => (
  <main>
    <h1>{t('noPageTitle')}</h1>
    <p>{t('noPage')}</p>
  </main>
);
