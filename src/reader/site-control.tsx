/** Whether what is changed here holds for the article's site only. */
import { useId } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import { changesUnder } from '../preferences/named-changes.ts';
import { setSiteHasOwn, usualPreferences } from '../ui/live-preferences.ts';
import { Refusal } from '../ui/refusal.tsx';
import { ToggleControl } from '../ui/toggle-control.tsx';

export const SiteControl = ({ site }: { readonly site: string | null }) => {
  const hint = useId();
  if (site === null) return null;
  // Of the whole list, not of this site alone: a refused change leaves the site as it was, and the box goes back, too.
  const own = changesUnder(usualPreferences.value.sites, site);
  return (
    <div class="preference">
      <ToggleControl
        label={t('siteOnly', site)}
        describedBy={hint}
        value={own !== null}
        change={(only) => setSiteHasOwn(site, only)}
      />
      <p id={hint} class="hint">
        {t('siteOnlyHint')}
      </p>
      <Refusal at="sites" />
    </div>
  );
};
