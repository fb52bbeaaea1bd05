/** The half of the training that runs in Chromium: pages in, rows of features out. */
import { featureNames, rowsOf } from '../../src/article/blocks/features.ts';
import { sceneOf } from '../../src/article/blocks/look.ts';
import { copyPage } from '../../src/article/copy.ts';
import { seenPages } from './seen.ts';

const encode = (rows: Float32Array): string => {
  const bytes = new Uint8Array(rows.buffer);
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(binary);
};

/** The texts of the blocks of `html` and their rows; the page is kept to be read. */
export const look = (name: string, html: string) => {
  const page = copyPage(new DOMParser().parseFromString(html, 'text/html'));
  const scene = sceneOf(page);
  seenPages().set(name, { page, scene });
  return { texts: scene.blocks.map(({ text }) => text), rows: encode(rowsOf(scene)) };
};

/** How wide the rows are. */
export const width = (): number => featureNames.length;
