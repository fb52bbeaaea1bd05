/** The reader: skip links, controls, the article, the way back. The interface speaks its own language, the article its own. */
import type { ComponentChildren } from 'preact';
import type { Article } from '../article/article.ts';
import type { FoundArticle } from '../platform/article-store.ts';
import { isolated, t } from '../platform/strings.ts';
import { Announcer } from '../ui/announcer.tsx';
import { siteOf } from '../ui/site.ts';
import { ArticleView } from './article-view.tsx';
import { Contents, hasContents } from './contents.tsx';
import { shownDialog } from './dialog.tsx';
import { FromOriginal } from './from-original.tsx';
import { parts } from './later.ts';
import { leave } from './leave.ts';
import { LeftOutSection } from './left-out.tsx';
import { LinksDialog } from './links-dialog.tsx';
import { Message } from './message.tsx';
import { landmark, ours } from './ours.ts';
import { stoppedAt } from './place.ts';
import { Ruler } from './ruler.tsx';
import { OneScreenAtATime } from './screens/screens.tsx';
import { SettingsButton } from './settings-button.tsx';
import { Tools } from './tools.tsx';

const SkipLinks = () => (
  <ul class="skip-links" {...ours()}>
    <li>
      <a href="#article">{t('skipToArticle')}</a>
    </li>
    <li>
      <a href="#controls">{t('skipToControls')}</a>
    </li>
    {stoppedAt.value !== null && (
      <li>
        <a href={`#${stoppedAt.value}`}>{t('skipToStop')}</a>
      </li>
    )}
    {hasContents() && (
      <li>
        <a href="#contents-title">{t('skipToContents')}</a>
      </li>
    )}
  </ul>
);

const WaysOut = ({ address }: Pick<Article, 'address'>) => (
  <div class="ways-out">
    <button type="button" onClick={leave}>
      {t('backToThePage')}
    </button>
    <a href={address}>{t('originalPage')}</a>
  </div>
);

const Header = ({ article }: { readonly article: Article }) => (
  <header class="reader-header" {...landmark('controlsLandmark')}>
    <WaysOut address={article.address} />
    <SettingsButton />
    <Contents article={article} />
    <Tools article={article} />
    <Announcer />
  </header>
);

const Footer = ({ children }: { readonly children: ComponentChildren }) => (
  <footer class="reader-footer" {...landmark('originalPage')}>
    {children}
  </footer>
);

const Settings = ({ article }: { readonly article: Article }) => {
  const Panel = parts.value?.SettingsPanel;
  return Panel === undefined ? null : <Panel site={siteOf(article.address)} />;
};

const Dialogs = () => {
  const Help = parts.value?.HelpDialog;
  return (
    <>
      {shownDialog.value === 'help' && Help !== undefined && <Help />}
      {shownDialog.value === 'links' && <LinksDialog />}
    </>
  );
};

const isPrivateWindowsOwn = ({ keptOnDisk, isPrivate }: FoundArticle): boolean =>
  keptOnDisk || isPrivate;

export const ReaderView = ({ found }: { readonly found: FoundArticle }) => (
  <>
    <SkipLinks />
    <Header article={found.article} />
    <Settings article={found.article} />
    <main aria-label={t('articleLandmark')}>
      {!isPrivateWindowsOwn(found) && <p {...ours()}>{t('notKept')}</p>}
      <ArticleView article={found.article} />
    </main>
    <LeftOutSection article={found.article} />
    <FromOriginal article={found.article} />
    <Footer>
      <a href={found.article.address}>{t('original', isolated(found.article.title))}</a>
    </Footer>
    <Ruler />
    <OneScreenAtATime />
    <Message />
    <Dialogs />
  </>
);
