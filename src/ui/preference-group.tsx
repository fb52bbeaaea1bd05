/** The controls of a group of preferences, those that matter now. */
import { matters, namesIn } from '../preferences/preferences.ts';
import type { Group } from '../preferences/row.ts';
import { livePreferences } from './live-preferences.ts';
import { MovedNote } from './moved-note.tsx';
import { PreferenceControl } from './preference-control.tsx';

export const PreferenceGroup = ({ group }: { readonly group: Group }) => (
  <>
    {namesIn(group)
      .filter((name) => matters(name, livePreferences.value))
      .map((name) => (
        <PreferenceControl key={name} name={name} />
      ))}
    {group === 'colour' && <MovedNote />}
  </>
);
