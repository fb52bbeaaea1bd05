/** What the system asks for beside the preferences, as it changes. */
import { signal } from '@preact/signals';
import type { Surroundings } from '../preferences/colours.ts';

const query = window.matchMedia('(prefers-contrast: more)');

const current = signal<Surroundings>({ moreContrast: query.matches });

query.addEventListener('change', () => {
  current.value = { moreContrast: query.matches };
});

export const surroundings = current;
