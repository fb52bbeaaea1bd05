/** A walk through the settings by ear: each stop of Tab, and a change of what can be changed there. */
import type { Stage } from './stage.ts';

/** What is said where Tab leads, and of the change made there; '' where none was made. */
export interface Heard {
  readonly stop: string;
  readonly change: string;
}

/** Changes what has the focus, told by what was said of it; gives what is said of the change. */
export type Change = (stop: string) => Promise<string>;

const most = 150;

/** Types into a field in the place of what it holds. */
export const typeOver = async ({ tap }: Stage, text: string): Promise<void> => {
  await tap('ctrl+a');
  for (const key of text) await tap(key);
};

/** The one key that changes a control, by what is said of it, and what is then awaited. */
const keyChanges: readonly (readonly [said: string, key: string, awaited: string | RegExp])[] = [
  ['collapsed', 'Return', 'expanded'],
  ['slider', 'Right', /\d/],
  ['check box', 'space', 'checked'],
  ['Increase: Text size', 'Return', 'Text size'],
  ['Reset all settings', 'Return', 'default'],
];

/** Each kind of control as a person changes it who has heard what it is. */
export const changeWhatIsHeard =
  (stage: Stage): Change =>
  async (stop) => {
    if (stop.includes('Text size, exactly')) {
      await typeOver(stage, '15');
      return stage.press('0', '150');
    }
    if (stop.includes('radio button')) {
      await stage.press('r', 'not selected');
      return stage.press('space', 'selected');
    }
    const [, key, awaited] = keyChanges.find(([said]) => stop.includes(said)) ?? [];
    return key === undefined ? '' : stage.press(key, awaited);
  };

/** Goes on by Tab until a stop is said that ends the walk. */
export const walk = async (
  { press }: Stage,
  change: Change,
  last: string,
): Promise<readonly Heard[]> => {
  const heard: Heard[] = [];
  while (heard.length < most && !heard.at(-1)?.stop.includes(last)) {
    const stop = await press('Tab');
    heard.push({ stop, change: await change(stop) });
  }
  return heard;
};

/** What was heard of a control, by how it is called; nothing where it was not. */
export const heardOf = (heard: readonly Heard[], control: string): Heard =>
  heard.find(({ stop }) => stop.includes(control)) ?? { stop: '', change: '' };
