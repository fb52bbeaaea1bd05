/** The reader without an article: says so, and the way on. */
import { t } from '../platform/strings.ts';

/** The store has no article for this page any more. */
export const MissingView = ({ page }: { readonly page: string }) => (
  <main>
    <h1>{t('articleMissingTitle')}</h1>
    <p>{t('articleMissing')}</p>
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
