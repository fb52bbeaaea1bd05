/**
 * The settings in the reader: a dialog that is not modal. Where the window has room it stands beside the text, which can
 * be read and changed at once; else above it, in the flow, so that nothing is covered at 400 %.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../platform/strings.ts';
import type { Changes } from '../preferences/kept-rows.ts';
import { namesIn } from '../preferences/preferences.ts';
import { type Group, groups } from '../preferences/row.ts';
import { PreferenceGroup } from '../ui/preference-group.tsx';
import { PresetsControl } from '../ui/presets-control.tsx';
import { RepairedNote } from '../ui/repaired-note.tsx';
import { ResetControl } from '../ui/reset-control.tsx';
import { ours } from './ours.ts';
import {
  closeSettings,
  settingsAppeared,
  settingsAreShown,
  settingsWent,
} from './settings-state.ts';
import { SiteControl } from './site-control.tsx';

const closeByEscape = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  closeSettings();
};

const shownGroups = groups.filter((group) => group !== 'general' && namesIn(group).length > 0);

const Section = ({ group }: { readonly group: Group }) => (
  <details open={group === 'text'}>
    <summary>
      <h3>{t(`group_${group}`)}</h3>
    </summary>
    <div class="preferences">
      <PreferenceGroup group={group} />
    </div>
  </details>
);

const Head = () => (
  <div class="panel-head">
    <h2 id="settings-title" tabIndex={-1}>
      {t('settingsTitle')}
    </h2>
    <button type="button" onClick={closeSettings}>
      {t('closeSettings')}
    </button>
  </div>
);

interface Props {
  readonly site: string | null;
}

const Panel = ({ site, cleared }: Props & { readonly cleared: RefObject<Changes | null> }) => {
  const panel = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (panel.current !== null) settingsAppeared(panel.current);
    return settingsWent;
  }, []);
  return (
    <dialog
      open
      id="settings"
      {...ours()}
      class="panel"
      aria-labelledby="settings-title"
      tabIndex={-1}
      ref={panel}
      onKeyDown={closeByEscape}
    >
      <Head />
      <RepairedNote />
      <details>
        <summary>
          <h3>{t('presets')}</h3>
        </summary>
        <div class="preferences">
          <PresetsControl />
        </div>
      </details>
      {shownGroups.map((group) => (
        <Section key={group} group={group} />
      ))}
      <SiteControl site={site} cleared={cleared} />
      <ResetControl />
      <a href="settings.html" target="_blank" rel="noopener">
        {t('allSettings')}
      </a>
    </dialog>
  );
};

/** The settings while they are there. `site` is the article's, or null: what it had is remembered as long as the page is open. */
export const SettingsPanel = (props: Props) => {
  const cleared = useRef<Changes | null>(null);
  return settingsAreShown() ? <Panel {...props} cleared={cleared} /> : null;
};
