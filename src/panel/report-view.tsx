/** The problems of the page's links, folded away, and the way to copy them. */
import { t } from '../platform/strings.ts';
import { announce } from '../ui/announcer.tsx';
import { page } from './page.ts';
import { type Entry, reportOn, textOfReport } from './report.ts';

const copy = (entries: readonly Entry[]): Promise<void> =>
  navigator.clipboard.writeText(textOfReport(entries)).then(
    () => announce(t('problemsCopied')),
    () => announce(t('problemsCopyFailed')),
  );

const Problem = ({ element, problem, rules }: Entry) => (
  <li>
    <bdi>{element}</bdi>
    <p>{problem}</p>
    {rules.map((rule) => (
      <p key={rule}>{rule}</p>
    ))}
  </li>
);

export const ReportView = () => {
  const entries = page.value.is === 'listed' ? reportOn(page.value.rows) : [];
  if (entries.length === 0) return null;
  return (
    <details class="problems">
      <summary>{t('problemsTitle')}</summary>
      <button type="button" onClick={() => void copy(entries)}>
        {t('problemsCopy')}
      </button>
      <ul>
        {entries.map((entry) => (
          <Problem key={`${entry.element} ${entry.problem}`} {...entry} />
        ))}
      </ul>
    </details>
  );
};
