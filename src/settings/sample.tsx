/** A sample of an article, so that each change is seen at once. */
import { t } from '../platform/strings.ts';

export const Sample = () => (
  <aside aria-labelledby="sample">
    <h2 id="sample">{t('sampleTitle')}</h2>
    <div class="reading sample">
      <h3>{t('sampleHeading')}</h3>
      <p>
        {t('sampleText')}
        <a href="#sample">{t('sampleLink')}</a>
        {t('sampleRest')}
      </p>
      <p>
        <em>{t('sampleEmphasis')}</em> <mark>{t('sampleMark')}</mark>
      </p>
    </div>
  </aside>
);
