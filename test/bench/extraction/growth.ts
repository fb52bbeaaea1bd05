/** How the time grows with the page: a news page made longer, up to 200,000 elements. */
import type { Browser } from 'puppeteer-core';
import { bundleTools } from './tools.ts';
import { visit } from './visit.ts';

export interface Growth {
  readonly elements: number;
  readonly milliseconds: number;
}

const SIZES = [2_000, 20_000, 50_000, 100_000, 200_000];
const SECTION = 10;

const section = (index: number): string =>
  `<section class="part"><h2>Part ${index}</h2><p>In part ${index} the council <a href="/${index}">agreed</a> to mend ` +
  `the bridge, <em>after</em> a debate that took the better part of the day.</p><ul class="list"><li><a href="#">One` +
  `</a></li><li><a href="#">Two</a></li></ul></section>`;

const pageOf = (elements: number): string =>
  `<title>The bridge</title><main><h1>The bridge</h1>${Array.from({ length: elements / SECTION }, (_, index) => section(index)).join('')}</main>`;

/** Milliseconds of Lectern's pipeline on pages of growing size. */
export const growthCurve = async (browser: Browser): Promise<readonly Growth[]> => {
  const { lectern } = await bundleTools();
  const curve: Growth[] = [];
  for (const elements of SIZES) {
    const page = { html: pageOf(elements), address: 'https://page.example/' };
    const milliseconds = await visit<number>(browser, page, [lectern], 'lectern.find().time');
    curve.push({ elements, milliseconds });
  }
  return curve;
};
