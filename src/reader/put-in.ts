/** Which of the parts that were left out the reader has put into the article: by their places in the list. */
import { signal } from '@preact/signals';

const inside = signal<readonly number[]>([]);

/** Their places, in the order of the page. */
export const partsPutIn = (): readonly number[] => inside.value;

/** Whether a part stands in the article. */
export const isPutIn = (part: number): boolean => inside.value.includes(part);

/** Puts a part into the article. */
export const putIn = (part: number): void => {
  inside.value = [...inside.value, part].sort((a, b) => a - b);
};

/** Takes a part out of the article again. */
export const takeOut = (part: number): void => {
  inside.value = inside.value.filter((other) => other !== part);
};
