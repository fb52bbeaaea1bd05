import { expect, it } from 'vitest';
import strings from '../../src/_locales/en/messages.json';
import {
  namesIn,
  type PreferenceName,
  preferences,
  rowOf,
} from '../../src/preferences/preferences.ts';
import { groups, type RangeRow } from '../../src/preferences/row.ts';
import type { Tab } from '../browser/harness/surface.ts';
import { enterQuietly } from './harness/entering.ts';
import { changeWhatIsHeard, heardOf, typeOver, walk } from './harness/settings.ts';
import { byEar, type Stage } from './harness/stage.ts';
import { timesSaid } from './harness/words.ts';

const message = (key: string): string => Reflect.get(strings, key).message;
const labelOf = (name: PreferenceName): string => message(`preference_${name}`);
const labelOfOption = (name: PreferenceName, option: unknown): string =>
  message(`option_${name}_${String(option).replace(/\W/g, '_')}`);

const units = { '': '', '%': ' %', em: ' em', characters: ' characters' } as const;
const shown = ({ unit }: RangeRow, value: number): string => `${value}${units[unit]}`;

/** The preferences with a control of a kind, whatever is chosen elsewhere. */
const ofKind = (kind: string): readonly PreferenceName[] =>
  groups
    .filter((group) => group !== 'general')
    .flatMap(namesIn)
    .filter((name) => rowOf(name).control === kind && rowOf(name).onlyWith === null);

const ranges = Object.entries(preferences).flatMap(([name, row]) =>
  row.control === 'range' && row.group !== 'general'
    ? [[name as PreferenceName, row] as const]
    : [],
);

const ownColours = namesIn('colour').filter((name) => rowOf(name).onlyWith?.option === 'own');

/** The colours become the reader's own, and the focus stands before their fields. */
const chooseOwnColours = (): void => {
  const choice = document.querySelector<HTMLInputElement>('#settings input[value=own]');
  choice?.click();
  choice?.focus();
};

/** A grey that is too faint is typed as the colour of the text, heard, and put back. */
const changeColour = (stage: Stage, tab: Tab) => {
  const isTyped = (): boolean =>
    document.activeElement instanceof HTMLInputElement &&
    document.activeElement.value.endsWith('999999');
  let isChanged = false;
  return async (stop: string): Promise<string> => {
    if (stop.includes('Reset: Text colour')) return stage.press('Return', 'Text colour');
    if (isChanged || !stop.includes('Text colour, as a number')) return '';
    isChanged = true;
    await typeOver(stage, '999999');
    await tab.waitFor(isTyped);
    return stage.press('Return', 'Moved');
  };
};

const prepare = async (stage: Stage) => {
  const tab = await enterQuietly(stage);
  await stage.press('b', 'Back to the page');
  const button = await stage.press('b', 'Settings');
  const opened = await stage.press('Return', 'heading level 2');
  const heard = await walk(stage, changeWhatIsHeard(stage), 'All settings link');
  await stage.hearFrom(() => tab.evaluate(chooseOwnColours), 'Your own');
  const colours = await walk(stage, changeColour(stage, tab), 'Least contrast');
  const closed = await stage.press('Escape', 'collapsed');
  return { tab, button, opened, heard, colours, closed };
};

byEar('the settings', prepare, (scene) => {
  const stop = (control: string): string => heardOf(scene.heard, control).stop;
  const change = (control: string): string => heardOf(scene.heard, control).change;

  it('are opened by a button that says what it opens', () => {
    expect(scene.button).toContain('Settings collapsed push button. opens dialog');
  });

  it('are a dialog by name, and begin at their heading', () => {
    expect(scene.opened).toMatch(/dialog\.? Settings heading level 2/);
    expect(scene.opened).not.toContain('Typeface');
  });

  it('say of each control its name, its role and its value', () => {
    expect(stop('Close settings')).toContain('Close settings push button.');
    for (const [name, row] of ranges) {
      const label = labelOf(name);
      expect.soft(stop(`Decrease: ${label}`)).toMatch(/push button/);
      expect
        .soft(stop(`${label} slider`) || stop(`${label} horizontal slider`))
        .toContain(`slider ${shown(row, row.default)}`);
      expect.soft(stop(`Increase: ${label}`)).toMatch(/push button/);
      expect.soft(stop(`${label}, exactly`)).toMatch(/\d.* spin button/);
    }
  });

  it('say of a choice its name, and of its options which is chosen, and the change once', () => {
    expect(ofKind('choice').length).toBeGreaterThan(8);
    for (const name of ofKind('choice')) {
      const chosen = `${labelOfOption(name, rowOf(name).default)} selected radio button`;
      const said = heardOf(scene.heard, `${labelOf(name)} panel`);
      expect.soft(said.stop.replaceAll('.', '')).toContain(chosen.replaceAll('.', ''));
      expect.soft(timesSaid(said.change, 'selected'), labelOf(name)).toBe(1);
    }
  });

  it('say of a switch its name and its state, and the change once', () => {
    for (const name of ofKind('toggle')) {
      expect.soft(stop(`${labelOf(name)} check box`)).toContain('check box not checked');
      expect.soft(timesSaid(change(`${labelOf(name)} check box`), 'checked')).toBe(1);
    }
    expect(stop('Only for')).toMatch(/check box not checked\. While this is on, changes hold for/);
  });

  it('say the new value once when a slider is moved', () => {
    for (const [name, row] of ranges) {
      const value = shown(row, Math.round((row.default + row.step) * 100) / 100);
      const said =
        change(`${labelOf(name)} slider`) || change(`${labelOf(name)} horizontal slider`);
      expect.soft(timesSaid(said, value), `${labelOf(name)}: ${said}`).toBe(1);
    }
  });

  it('say the new value once, with its name, when a button changes it', () => {
    expect(timesSaid(change('Increase: Text size'), 'Text size 120')).toBe(1);
    expect(timesSaid(change('Increase: Text size'), '120')).toBe(1);
  });

  it('say what is typed into a field', () => {
    expect(timesSaid(change('Text size, exactly'), '150')).toBe(1);
  });

  it('say of what was changed how it is put back, and once that all was', () => {
    for (const [name] of ranges) expect.soft(stop(`Reset: ${labelOf(name)}`)).not.toBe('');
    for (const name of [...ofKind('choice'), ...ofKind('toggle')])
      expect.soft(stop(`Reset: ${labelOf(name)}`)).toMatch(/push button/);
    expect(timesSaid(change('Reset all settings'), message('resetAllDone'))).toBe(1);
    expect(stop('Undo')).toMatch(/Undo push button/);
  });

  it('say of each own colour its name, its number and its contrast', () => {
    expect(ownColours.length).toBe(5);
    for (const name of ownColours) {
      const field = heardOf(scene.colours, `${labelOf(name)}, as a number`).stop;
      expect.soft(field).toMatch(/entry #[0-9a-f]{6}/);
      const picker = scene.colours.find(
        ({ stop: said }) => said.includes(labelOf(name)) && !said.includes('as a number'),
      );
      if (name !== 'ownBackground') expect.soft(picker?.stop).toMatch(/Contrast \d+(\.\d)? to 1/);
    }
  });

  it('say the contrast that a new colour comes to once, and that it was put back', () => {
    const typed = heardOf(scene.colours, 'Text colour, as a number').change;
    expect(timesSaid(typed, 'Moved to reach the least contrast')).toBe(1);
    const back = heardOf(scene.colours, 'Reset: Text colour').change;
    expect(timesSaid(back, 'Text colour')).toBeGreaterThan(0);
  });

  it('give the focus back to their button when they close, and its new state is said', async () => {
    expect(timesSaid(scene.closed, 'collapsed')).toBe(1);
    expect(await scene.tab.evaluate(() => document.activeElement?.id)).toBe('controls');
  });
});
