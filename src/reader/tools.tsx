/** The controls that are used now and then. */
import type { Article } from '../article/article.ts';
import { t } from '../platform/strings.ts';
import { sayProgress } from './commands.ts';
import { copyAddress, copyText } from './copy.ts';
import { openDialog } from './dialog.tsx';
import { openLinks } from './links-dialog.tsx';

export const Tools = ({ article }: { readonly article: Article }) => (
  <details class="tools">
    <summary>{t('tools')}</summary>
    <div class="tool-row">
      <button type="button" onClick={sayProgress}>
        {t('howFar')}
      </button>
      <button type="button" onClick={() => void copyAddress(article)}>
        {t('copyAddress')}
      </button>
      <button type="button" onClick={() => void copyText()}>
        {t('copyText')}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={openLinks}>
        {t('linksTitle')}
      </button>
      <button type="button" onClick={() => print()}>
        {t('print')}
      </button>
      <button type="button" aria-haspopup="dialog" onClick={() => openDialog('help')}>
        {t('keysTitle')}
      </button>
    </div>
  </details>
);
