/** What an extractor found on the page that it runs in, and how long it took. */
export interface Found {
  readonly articleBody: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly date: string | null;
}

export interface Measured extends Found {
  /** Milliseconds, of the extractor alone. */
  readonly time: number;
}

export const nothing: Found = { articleBody: '', title: null, author: null, date: null };

/** The body of `html`, inert. */
export const parse = (html: string): Element =>
  new DOMParser().parseFromString(html, 'text/html').body;

/** Times `run`, then reads what it found. */
export const measured = <Result>(run: () => Result, read: (result: Result) => Found): Measured => {
  const start = performance.now();
  const result = run();
  const time = performance.now() - start;
  return { ...read(result), time };
};
