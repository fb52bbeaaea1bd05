/** The sites that have settings of their own, and the way to let them follow the usual ones again. */
import { useRef } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import { namedEntries } from '../preferences/named-changes.ts';
import { announce } from '../ui/announcer.tsx';
import { setSiteChanges, usualPreferences } from '../ui/live-preferences.ts';
import { Refusal } from '../ui/refusal.tsx';

export const SiteList = () => {
  const place = useRef<HTMLDivElement>(null);
  const sites = namedEntries(usualPreferences.value.sites).map(([site]) => site);
  const forget = async (site: string) => {
    const forgotten = setSiteChanges(site, null);
    place.current?.focus();
    if (await forgotten) announce(t('siteForgotten', site));
  };
  return (
    <div ref={place} tabIndex={-1}>
      {sites.length === 0 && <p>{t('sitesNone')}</p>}
      <ul class="presets">
        {sites.map((site) => (
          <li key={site}>
            <button type="button" onClick={() => forget(site)}>
              {t('siteForget', site)}
            </button>
          </li>
        ))}
      </ul>
      <Refusal at="sites" />
    </div>
  );
};
