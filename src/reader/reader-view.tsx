/** The reader: skip links, controls, the article, the way back. The interface speaks its own language, the article its own. */
import type { ComponentChildren } from 'preact';
import type { Article } from '../article/article.ts';
import type { FoundArticle } from '../platform/article-store.ts';
import { send } from '../platform/requests.ts';
import { t } from '../platform/strings.ts';
import { ownTab } from '../platform/tabs.ts';
import { Announcer } from '../ui/announcer.tsx';
import { siteOf } from '../ui/site.ts';
import { ArticleView } from './article-view.tsx';
import { ours } from './ours.ts';
import { SettingsButton, SettingsPanel } from './settings-panel.tsx';

const SkipLinks = () => (
  <ul class="skip-links" {...ours()}>
    <li>
      <a href="#article">{t('skipToArticle')}</a>
    </li>
    <li>
      <a href="#controls">{t('skipToControls')}</a>
    </li>
  </ul>
);

const leave = async (): Promise<void> => {
  const tab = await ownTab();
  if (tab !== null) await send({ type: 'leave', tab });
};

const WaysOut = ({ address }: Pick<Article, 'address'>) => (
  <div class="ways-out">
    <button type="button" onClick={leave}>
      {t('backToThePage')}
    </button>
    <a href={address}>{t('originalPage')}</a>
  </div>
);

const Header = ({ address }: Pick<Article, 'address'>) => (
  <header class="reader-header" {...ours()}>
    <WaysOut address={address} />
    <SettingsButton />
    <Announcer />
  </header>
);

const Footer = ({ children }: { readonly children: ComponentChildren }) => (
  <footer class="reader-footer" {...ours()}>
    {children}
  </footer>
);

const isPrivateWindowsOwn = ({ keptOnDisk, isPrivate }: FoundArticle): boolean =>
  keptOnDisk || isPrivate;

export const ReaderView = ({ found }: { readonly found: FoundArticle }) => (
  <>
    <SkipLinks />
    <Header address={found.article.address} />
    <SettingsPanel site={siteOf(found.article.address)} />
    <main>
      {!isPrivateWindowsOwn(found) && <p {...ours()}>{t('notKept')}</p>}
      <ArticleView article={found.article} />
    </main>
    <Footer>
      <a href={found.article.address}>{t('original', found.article.title)}</a>
    </Footer>
  </>
);
