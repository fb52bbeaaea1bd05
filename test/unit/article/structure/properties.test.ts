import fc from 'fast-check';
import { expect, it } from 'vitest';
import { structure } from '../../../../src/article/structure/structure.ts';

const PATIENCE = 30_000;

const address = 'https://courier.example/a/1';

/** Elements of every kind that the stage treats in its own way, in any nesting a script can build. */
const names =
  'div p span a b em h1 h3 h5 ul ol li dl dt dd blockquote table tr td th figure figcaption pre code details summary font center section br hr sup ruby rt custom-box'.split(
    ' ',
  );

const VOID = new Set(['br', 'hr']);

interface Tree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Tree | string)[];
}

const attributes = fc.dictionary(
  fc.constantFrom('class', 'id', 'lang', 'dir', 'href', 'style', 'role', 'name', 'data-src'),
  fc.constantFrom('caption', 'poem', 'n1', 'fr', 'rtl', '#n1', '/x', 'white-space: pre', '', '%'),
  { maxKeys: 2 },
);

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: fc.constantFrom(...names),
    attributes,
    children: fc.array(fc.oneof({ maxDepth: 5 }, fc.string({ maxLength: 6 }), tie('tree')), {
      maxLength: 4,
    }),
  }),
}));

const build = (page: Document, { name, attributes: given, children }: Tree): Element => {
  const element = page.createElement(name);
  for (const [key, value] of Object.entries(given)) element.setAttribute(key, value);
  if (VOID.has(name)) return element;
  element.append(
    ...children.map((child) => (typeof child === 'string' ? child : build(page, child))),
  );
  return element;
};

const bodyOf = (trees: readonly Tree[]): HTMLElement => {
  const page = document.implementation.createHTMLDocument('');
  page.body.append(...trees.map((each) => build(page, each)));
  return page.body;
};

const lettersOf = (text: string): string => [...text.replace(/\s+/g, '')].sort().join('');

it(
  'keeps every letter of any tree',
  () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        const body = bodyOf(trees);
        const before = lettersOf(body.textContent ?? '');
        expect(lettersOf(structure(body, address).textContent ?? '')).toBe(before);
      }),
      { numRuns: 80 },
    );
  },
  PATIENCE,
);

it(
  'leaves what it has made as it is when it is asked again',
  () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 3 }), (trees) => {
        const once = structure(bodyOf(trees), address).innerHTML;
        const page = new DOMParser().parseFromString(once, 'text/html');
        expect(lettersOf(structure(page.body, address).textContent ?? '')).toBe(
          lettersOf(new DOMParser().parseFromString(once, 'text/html').body.textContent ?? ''),
        );
      }),
      { numRuns: 30 },
    );
  },
  PATIENCE,
);

it(
  'leaves no box, no style and no class',
  () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), (trees) => {
        const body = structure(bodyOf(trees), address);
        expect(
          body.querySelector(
            'div, section, font, center, custom-box, h1, [class], [style], [role]',
          ),
        ).toBeNull();
      }),
      { numRuns: 50 },
    );
  },
  PATIENCE,
);
