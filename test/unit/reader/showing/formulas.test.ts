import { expect, it, vi } from 'vitest';
import { showFormulas } from '../../../../src/reader/showing/show-formulas.ts';
import { nodesOf } from '../../nodes-of.ts';
import { resized } from '../dom-gaps.ts';

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

/** Tells a formula among words how wide the browser has made what is in it, in a line of 300 pixels. */
const layOut = (width: number): void => {
  Range.prototype.getBoundingClientRect = vi.fn(() => DOMRect.fromRect({ width }));
  Object.defineProperty(document.querySelector('p'), 'clientWidth', { value: 300 });
  resized();
};

const regionAmongWords = () => document.querySelector<HTMLElement>('p > span > .scroll-region');

const scrolling = { clientWidth: { value: 300 }, scrollWidth: { value: 500 } };

it('puts a formula among words into a region as long as it is wider than its line', () => {
  expect(regions('<p>Let <em>it, <math><mi>x</mi></math></em> be</p>')).toBe(0);
  layOut(300);
  expect(document.body.innerHTML).toBe('<p>Let <em>it, <math><mi>x</mi></math></em> be</p>');
  layOut(500);
  layOut(500);
  expect(document.querySelectorAll('p > em > span > span.scroll-region > math')).toHaveLength(1);
  layOut(200);
  expect(document.body.innerHTML).toBe('<p>Let <em>it, <math><mi>x</mi></math></em> be</p>');
});

it('leaves the focus with the region of a formula that has become narrow, until that is left', () => {
  regions('<p>Let <math><mi>x</mi></math> be</p>');
  layOut(500);
  Object.defineProperties(regionAmongWords(), scrolling);
  layOut(500);
  regionAmongWords()?.focus();
  layOut(200);
  expect(document.activeElement).toBe(regionAmongWords());
  expect(document.activeElement?.getAttribute('role')).toBe('group');
  regionAmongWords()?.blur();
  expect(regionAmongWords()).toBeNull();
});
