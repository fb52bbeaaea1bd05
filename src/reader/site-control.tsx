/** Whether what is changed here holds for the article's site only. */
import { useId } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import { setSiteHasOwn, siteChanges } from '../ui/live-preferences.ts';
import { ToggleControl } from '../ui/toggle-control.tsx';

export const SiteControl = ({ site }: { readonly site: string | null }) => {
  const hint = useId();
  if (site === null) return null;
  return (
    <div class="preference">
      <ToggleControl
        label={t('siteOnly', site)}
        describedBy={hint}
        value={siteChanges.value !== null}
        change={(only) => setSiteHasOwn(site, only)}
      />
      <p id={hint} class="hint">
        {t('siteOnlyHint')}
      </p>
    </div>
  );
};
