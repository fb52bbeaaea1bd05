/** A sample of an article, so that each change is seen at once. */
import { t } from '../platform/strings.ts';

/** Stands in the place of the link while the sentence is asked for. */
const GAP = '\n';

export const Sample = () => {
  const [before, after] = t('sampleText', GAP).split(GAP);
  return (
    <aside aria-labelledby="sample">
      <h2 id="sample">{t('sampleTitle')}</h2>
      <div class="reading sample">
        <h3>{t('sampleHeading')}</h3>
        <p>
          {before}
          <a href="#sample">{t('sampleLink')}</a>
          {after}
        </p>
        <p>
          <em>{t('sampleEmphasis')}</em> <mark>{t('sampleMark')}</mark>
        </p>
      </div>
    </aside>
  );
};
