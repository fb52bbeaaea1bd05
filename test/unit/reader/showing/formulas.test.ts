import { expect, it } from 'vitest';
import { showFormulas } from '../../../../src/reader/showing/show-formulas.ts';
import { nodesOf } from '../../nodes-of.ts';
import '../dom-gaps.ts';

const regions = (html: string): number => {
  document.body.replaceChildren(nodesOf(html));
  showFormulas(document.body);
  showFormulas(document.body);
  return document.querySelectorAll('.scroll-region:has(> math)').length;
};

it.each([
  ['in a line of its own, once', '<p><math display="block"><mi>x</mi></math></p>', 1],
  ['not among words', '<p>Let <math><mi>x</mi></math> be</p>', 0],
  [
    'not in what scrolls already',
    '<div class="scroll-region"><table><tr><td><math display="block"><mi>x</mi></math></table></div>',
    0,
  ],
])('gives a formula a region that can scroll: %s', (_, html, count) => {
  expect(regions(html)).toBe(count);
});
