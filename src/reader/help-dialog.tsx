/** The reader's keys: what each does, and the way to change it or to switch it off. */
import { useSignal } from '@preact/signals';
import { t } from '../platform/strings.ts';
import {
  chordFor,
  commandOf,
  isChord,
  type KeyCommand,
  type Keys,
  keyCommands,
  usualKeys,
} from '../preferences/keys.ts';
import { changePreferences, livePreferences } from '../ui/live-preferences.ts';
import { type Place, Refusal, refuse } from '../ui/refusal.tsx';
import { chordOf } from './chord.ts';
import { chordInWords } from './chord-words.ts';
import { commandLabel } from './command-labels.ts';
import { Dialog } from './dialog.tsx';
import { say } from './message.tsx';

const store = (keys: Keys, at: Place): Promise<boolean> => changePreferences({ keys }, at);

const placeOf = (command: KeyCommand) => `key-${command}` as const;

const without = (keys: Keys, command: KeyCommand): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([name]) => name !== command));

const shownChord = (chord: string): string => (chord === '' ? t('keyOff') : chordInWords(chord));

const setKey = async (command: KeyCommand, chord: string): Promise<void> => {
  const rest = without(livePreferences.value.keys, command);
  const keys = chord === usualKeys[command] ? rest : { ...rest, [command]: chord };
  const isKept = await store(keys, placeOf(command));
  if (isKept) say(t('valueChanged', commandLabel(command), shownChord(chord)));
};

/** What keeps a chord from a command, as a sentence; null where nothing does. */
const objection = (command: KeyCommand, chord: string): string | null => {
  if (!isChord(chord)) return t('keyNeedsModifier');
  const owner = commandOf(livePreferences.value.keys, chord);
  return owner === null || owner === command
    ? null
    : t('keyIsTaken', chordInWords(chord), commandLabel(owner));
};

const isModifier = (key: string): boolean =>
  ['Alt', 'AltGraph', 'Control', 'Meta', 'Shift', 'CapsLock', 'Insert', 'NumLock'].includes(key);

/** Escape and Tab leave things as they are; a modifier alone is the beginning of a chord. */
const takePress = (event: KeyboardEvent, command: KeyCommand, finish: () => void): void => {
  if (isModifier(event.key)) return;
  if (event.key !== 'Tab') event.preventDefault();
  if (['Tab', 'Escape'].includes(event.key)) {
    say(t('keyKept'));
    finish();
    return;
  }
  const chord = chordOf(event);
  const why = objection(command, chord);
  if (why !== null) refuse(why, placeOf(command));
  else {
    void setKey(command, chord);
    finish();
  }
};

const Change = ({ command }: { readonly command: KeyCommand }) => {
  const isWaiting = useSignal(false);
  const finish = () => {
    isWaiting.value = false;
  };
  const begin = () => {
    isWaiting.value = true;
    say(t('keyPressNow', commandLabel(command)));
  };
  return (
    <button
      type="button"
      aria-label={t(isWaiting.value ? 'keyPressFor' : 'keyChange', commandLabel(command))}
      aria-pressed={isWaiting.value}
      onClick={begin}
      onBlur={finish}
      onKeyDown={(event) => {
        if (isWaiting.value) takePress(event, command, finish);
      }}
    >
      {t(isWaiting.value ? 'keyPressShort' : 'change')}
    </button>
  );
};

const OnOff = ({ command, chord }: { readonly command: KeyCommand; readonly chord: string }) => {
  const isOn = chord !== '';
  return (
    <button
      type="button"
      aria-label={t(isOn ? 'keySwitchOff' : 'keySwitchOn', commandLabel(command))}
      onClick={() => setKey(command, isOn ? '' : usualKeys[command])}
    >
      {t(isOn ? 'switchOff' : 'switchOn')}
    </button>
  );
};

/** In large text a chord goes to the next line after a sign, not within the name of a key. */
const Chord = ({ chord }: { readonly chord: string }) => (
  <kbd dir="ltr">
    {chordInWords(chord)
      .split(/(?<=\+)/)
      .flatMap((key) => [key, <wbr key={key} />])
      .slice(0, -1)}
  </kbd>
);

const Line = ({ command }: { readonly command: KeyCommand }) => {
  const chord = chordFor(livePreferences.value.keys, command);
  return (
    <tr>
      <th scope="row">{commandLabel(command)}</th>
      <td>{chord === '' ? t('keyOff') : <Chord chord={chord} />}</td>
      <td>
        <Change command={command} /> <OnOff command={command} chord={chord} />
        <Refusal at={placeOf(command)} />
      </td>
    </tr>
  );
};

const resetAll = async (): Promise<void> => {
  if (await store({}, 'keys')) say(t('keysReset'));
};

export const HelpDialog = () => (
  <Dialog id="help" title={t('keysTitle')}>
    <p>{t('keysHelp')}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">{t('keysWhat')}</th>
          <th scope="col">{t('keysKey')}</th>
          <th scope="col">{t('keysChange')}</th>
        </tr>
      </thead>
      <tbody>
        {keyCommands.map((command) => (
          <Line key={command} command={command} />
        ))}
      </tbody>
    </table>
    <button type="button" onClick={resetAll}>
      {t('keysResetAll')}
    </button>
    <Refusal at="keys" />
  </Dialog>
);
