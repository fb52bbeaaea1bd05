/** A change of a setting that was refused: heard once, and seen where it was tried until the next change is kept. */
import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { KeyCommand } from '../preferences/keys.ts';
import type { PreferenceName } from '../preferences/preferences.ts';
import { announce } from './announcer.tsx';

/** Where a change is tried: at the control of a setting or of a key, or at a part of the settings. A key alone has no place. */
export type Place = PreferenceName | `key-${KeyCommand}` | 'presets' | 'reset';

interface Refused {
  readonly at: Place | null;
  readonly sentence: string;
}

const last = signal<Refused | null>(null);

/** What was brought into view. Settings that open again with an old refusal begin at their heading. */
let broughtIntoView: Refused | null = null;

const bringIntoView = (element: HTMLElement | null, refusal: Refused | null): void => {
  if (element === null || refusal === broughtIntoView) return;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  broughtIntoView = refusal;
};

/** Says why a change that was tried at a place is refused. */
export const refuse = (sentence: string, at: Place | null): void => {
  announce(sentence);
  last.value = { at, sentence };
};

/** Called when a change is kept: no refusal is seen any longer. */
export const forgetRefusal = (): void => {
  last.value = null;
};

/** Whether a refusal is seen at a place. */
export const isRefused = (at: Place): boolean => last.value?.at === at;

/** Why the last change was refused, '' where it was kept. */
export const lastRefusal = (): string => last.value?.sentence ?? '';

/**
 * The sentence of a refusal at its place, brought into view as it comes. It is no live region: the announcer has said it. It stays
 * to be read again, by a screen reader, too.
 */
export const Refusal = ({ at }: { readonly at: Place }) => {
  const element = useRef<HTMLParagraphElement>(null);
  const refusal = isRefused(at) ? last.value : null;
  useLayoutEffect(() => bringIntoView(element.current, refusal), [refusal]);
  return refusal === null ? null : (
    <p class="refusal" ref={element}>
      {refusal.sentence}
    </p>
  );
};
