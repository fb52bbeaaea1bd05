import { expect, it } from 'vitest';
import { enterByEar } from './harness/entering.ts';
import { byEar, type Stage } from './harness/stage.ts';
import { timesSaid } from './harness/words.ts';

const slider = /Text size (?:horizontal )?slider 100 %/;

/** Tabs on until Orca says a text, and gives all that it said on the way. */
const tabTo = async ({ press }: Stage, text: RegExp, most = 20): Promise<string> => {
  const said: string[] = [];
  while (said.length < most && !text.test(said.at(-1) ?? '')) said.push(await press('Tab'));
  return said.join(' ');
};

const prepare = async (stage: Stage) => {
  const { tab } = await enterByEar(stage);
  await stage.press('b', 'Back to the page');
  const button = await stage.press('b', 'Settings');
  const opened = await stage.press('Return', 'Settings');
  const controls = await tabTo(stage, slider);
  const slid = await stage.press('Right', '%');
  const next = await stage.press('Tab', 'Increase');
  const increased = await stage.press('Return', '%');
  const choice = await tabTo(stage, /radio button/);
  const chosen = await stage.press('Down', 'not selected radio button');
  const toggle = await tabTo(stage, /check box/, 40);
  const toggled = await stage.press('space', 'checked');
  const closed = await stage.press('Escape', 'collapsed');
  return {
    tab,
    button,
    opened,
    controls,
    slid,
    next,
    increased,
    choice,
    chosen,
    toggle,
    toggled,
    closed,
  };
};

byEar('the settings', prepare, (scene) => {
  it('are opened by a button that says what it opens', () => {
    expect(scene.button).toContain('Settings collapsed push button. opens dialog');
  });

  it('are a dialog by name', () => {
    expect(scene.opened).toMatch(/dialog\.? Settings heading level 2/);
    expect(scene.opened).not.toContain('Typeface');
  });

  it('say of each control its name, its role and its value', () => {
    expect(scene.controls).toContain('Close settings push button.');
    expect(scene.controls).toContain('Decrease: Text size push button.');
    expect(scene.controls).toMatch(slider);
    expect(scene.next).toContain('Increase: Text size push button.');
  });

  it('say the new value once when a slider is moved', () => {
    expect(timesSaid(scene.slid, '110')).toBe(1);
  });

  it('say the new value once, with its name, when a button changes it', () => {
    expect(timesSaid(scene.increased, 'Text size 120')).toBe(1);
    expect(timesSaid(scene.increased, '120')).toBe(1);
  });

  it('say of a choice its name, and of its options which is chosen', () => {
    expect(scene.choice).toMatch(/Typeface panel\.? Serif\.? selected radio button/);
    expect(scene.chosen).toContain('not selected radio button');
  });

  it('say of a switch its name and its state, and the change once', () => {
    expect(scene.toggle).toMatch(/As wide as the window check box not checked/);
    expect(timesSaid(scene.toggled, 'checked')).toBe(1);
  });

  it('give the focus back to their button when they close, and its new state is said', async () => {
    expect(timesSaid(scene.closed, 'collapsed')).toBe(1);
    expect(await scene.tab.evaluate(() => document.activeElement?.id)).toBe('controls');
  });
});
