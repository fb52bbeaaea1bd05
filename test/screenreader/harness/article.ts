import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { waitForReader } from '../../browser/harness/reading.ts';
import type { Tab } from '../../browser/harness/surface.ts';

const fileOf = (path: string): string =>
  fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The sample page's article as it ought to be. Its picture is one that loads here. */
export const sampleBody = async (): Promise<string> => {
  const body = await readFile(fileOf('test/pages/sample-news/expected.html'), 'utf8');
  const picture = await readFile(fileOf('icons/128.png'), 'base64');
  return body.replace(/src="[^"]*"/, `src="data:image/png;base64,${picture}"`);
};

/** Runs in the reader: puts another body into the article that is kept for this page. */
const keepBody = async (body: string): Promise<void> => {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const library = await done(indexedDB.open('lectern'));
  const articles = library.transaction('articles', 'readwrite').objectStore('articles');
  const [kept] = await done(articles.getAll());
  await done(articles.put({ ...kept, article: { ...kept.article, lead: null, body } }));
  library.close();
};

/** Shows the reader's article with another body: what is proved then does not hang on what was made of the page. */
export const showBody = async (tab: Tab, body: string): Promise<void> => {
  await tab.evaluate(keepBody, body);
  await tab.reload();
  await waitForReader(tab);
};
