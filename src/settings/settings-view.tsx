/** The settings page: every preference, in the order of the table, beside a sample that shows what they do. */
import type { ComponentChildren } from 'preact';
import { t } from '../platform/strings.ts';
import { namesIn } from '../preferences/preferences.ts';
import { type Group, groups } from '../preferences/row.ts';
import { Announcer } from '../ui/announcer.tsx';
import { PreferenceGroup } from '../ui/preference-group.tsx';
import { PresetsControl } from '../ui/presets-control.tsx';
import { RepairedNote } from '../ui/repaired-note.tsx';
import { ResetControl } from '../ui/reset-control.tsx';
import { Sample } from './sample.tsx';
import { SiteList } from './site-list.tsx';

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

const Section = ({ id, title, children }: SectionProps) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <div class="preferences">{children}</div>
  </section>
);

const GroupSection = ({ group }: { readonly group: Group }) => (
  <Section id={`group-${group}`} title={t(`group_${group}`)}>
    <PreferenceGroup group={group} />
  </Section>
);

export const SettingsView = () => (
  <>
    <main>
      <h1>{t('settingsTitleFull')}</h1>
      <RepairedNote />
      <ResetControl />
      <Section id="presets" title={t('presets')}>
        <PresetsControl />
      </Section>
      {groups
        .filter((group) => namesIn(group).length > 0)
        .map((group) => (
          <GroupSection key={group} group={group} />
        ))}
      <Section id="sites" title={t('preference_sites')}>
        <SiteList />
      </Section>
      <Announcer />
    </main>
    <Sample />
  </>
);
