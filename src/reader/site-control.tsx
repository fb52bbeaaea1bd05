/** Whether what is changed here holds for the article's site only. */
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import type { Changes } from '../preferences/kept-rows.ts';
import { changesUnder } from '../preferences/named-changes.ts';
import { setSiteChanges, usualPreferences } from '../ui/live-preferences.ts';
import { Refusal } from '../ui/refusal.tsx';
import { ToggleControl } from '../ui/toggle-control.tsx';

interface Props {
  readonly site: string | null;
  /** What the site had when the box was last cleared: ticked again, it has that again. */
  readonly cleared: RefObject<Changes | null>;
}

export const SiteControl = ({ site, cleared }: Props) => {
  const hint = useId();
  if (site === null) return null;
  // Of the whole list, not of this site alone: a refused change leaves the site as it was, and the box goes back, too.
  const own = changesUnder(usualPreferences.value.sites, site);
  const change = (only: boolean): void => {
    if (!only) cleared.current = own;
    void setSiteChanges(site, only ? (cleared.current ?? {}) : null);
  };
  return (
    <div class="preference">
      <ToggleControl
        label={t('siteOnly', site)}
        describedBy={hint}
        value={own !== null}
        change={change}
      />
      <p id={hint} class="hint">
        {t('siteOnlyHint')}
      </p>
      <Refusal at="sites" />
    </div>
  );
};
