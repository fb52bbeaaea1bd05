// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { reportOn, textOfReport } from '../../../src/panel/report.ts';
import { findWaypoints } from '../../../src/waypoints/find.ts';
import { rowsOf } from '../../../src/waypoints/rows.ts';
import { openHtml } from '../waypoints/pages.ts';

const reportIn = (html: string) => {
  const document = openHtml(html);
  return reportOn(rowsOf(document, findWaypoints(document)).map(({ row }) => row));
};

describe('the report', () => {
  it('names the link, what is wrong, and the rules: WCAG 2.4.1 with its technique, and axe-core’s', () => {
    expect(reportIn('<a href="#gone">Skip to content</a><main></main>')).toEqual([
      {
        element: 'Skip to content <a href="#gone">',
        problem: 'its target is not there',
        rules: ['WCAG 2.2, 2.4.1 Bypass Blocks (A), technique G1', 'axe-core rule skip-link'],
      },
    ]);
  });

  it.each([
    ['Skip to content', 'G1'],
    ['Skip past the gallery', 'G123'],
    ['Skip to navigation', 'G124'],
  ])('takes the technique from where a link leads: %s is %s', (name, technique) => {
    const [entry] = reportIn(`<a class="skip-link" href="#gone">${name}</a><h1>Text</h1>`);
    expect(entry?.rules[0]).toMatch(new RegExp(`technique ${technique}$`));
  });

  it('says of a page without links, main and headings that there is no way past (H69)', () => {
    expect(reportIn('<p>Text</p>')[0]?.rules).toEqual([
      'WCAG 2.2, 2.4.1 Bypass Blocks (A), technique H69',
    ]);
    expect(reportIn('<main><p>Text</p></main>')).toEqual([]);
  });

  it('is copied as text, every line of it', () => {
    const text = textOfReport(reportIn('<a href="#gone">Skip to content</a><main></main>'));
    expect(text.split('\n')).toEqual([
      'Problems with this page’s accessibility links',
      '- Skip to content <a href="#gone">',
      '  its target is not there',
      '  WCAG 2.2, 2.4.1 Bypass Blocks (A), technique G1',
      '  axe-core rule skip-link',
    ]);
  });
});
