/** Lectern and its peers, each as a script that finds the article of the page that it runs in. */
import { bundle } from '../chromium.ts';

export const tools = ['lectern', 'readability', 'defuddle'] as const;
export type Tool = (typeof tools)[number];

/** A script a tool: its `find()` gives what it found. */
export const bundleTools = async (): Promise<Readonly<Record<Tool, string>>> => {
  const [lectern, readability, defuddle] = await Promise.all(
    tools.map((tool) => bundle(`test/bench/in-page/${tool}.ts`, tool)),
  );
  return { lectern: lectern ?? '', readability: readability ?? '', defuddle: defuddle ?? '' };
};
