/** A colour: the browser's own picker, a field for its number, and the contrast it comes to. */
import { useId } from 'preact/hooks';
import { formatNumber, t } from '../platform/strings.ts';
import { type OwnColour, ownColourPairs, shownColour } from '../preferences/colours.ts';
import type { PreferenceName } from '../preferences/preferences.ts';
import { announce } from './announcer.tsx';
import { livePreferences } from './live-preferences.ts';

interface Props {
  readonly name: PreferenceName;
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => Promise<boolean>;
}

const hasContrast = (name: PreferenceName): name is OwnColour =>
  Object.hasOwn(ownColourPairs, name);

/** Rounded down: 4.499 is not yet 4.5. */
const shownRatio = (ratio: number): string => formatNumber(Math.floor(ratio * 10) / 10);

const contrastSentence = (name: PreferenceName): string => {
  if (!hasContrast(name)) return '';
  const { ratio, moved } = shownColour(name, livePreferences.value);
  return t(moved ? 'contrastMoved' : 'contrastIs', shownRatio(ratio));
};

const NumberField = ({ label, value, change }: Props) => {
  const commit = (field: HTMLInputElement) => {
    field.value = field.value.trim().toLowerCase().replace(/^#?/, '#');
    void change(field.value);
  };
  return (
    <input
      type="text"
      class="colour-number"
      dir="ltr"
      aria-label={t('colourNumber', label)}
      autocomplete="off"
      spellcheck={false}
      maxLength={7}
      value={value}
      onChange={(event) => commit(event.currentTarget)}
    />
  );
};

export const ColourControl = (props: Props) => {
  const id = useId();
  const commit = async (value: string): Promise<boolean> => {
    const isKept = await props.change(value);
    if (isKept) announce(contrastSentence(props.name));
    return isKept;
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <div class="colour-row">
        <input
          id={id}
          type="color"
          aria-describedby={`${id}-contrast`}
          value={props.value}
          onInput={(event) => props.change(event.currentTarget.value)}
          onChange={(event) => commit(event.currentTarget.value)}
        />
        <NumberField {...props} change={commit} />
      </div>
      <p id={`${id}-contrast`} class="hint">
        {contrastSentence(props.name)}
      </p>
    </div>
  );
};
