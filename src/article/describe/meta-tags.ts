/** The page's `<meta>` elements, read once. */

/** What each meta name, property or itemprop (in lower case) says, in page order. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const namesOf = (meta: Element): readonly string[] =>
  ['property', 'name', 'itemprop'].flatMap((attribute) =>
    (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean),
  );

/** Reads all meta elements of `page` that have a name and say something. */
export const readMetaTags = (page: Document): MetaTags => {
  const tags = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const name of namesOf(meta)) tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
};

/** Everything that the named tags say, the first name's first. */
export const saidBy = (tags: MetaTags, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => tags.get(name) ?? []);
