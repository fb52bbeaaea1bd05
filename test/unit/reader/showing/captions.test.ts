import { describe, expect, it } from 'vitest';
import { showCaptions } from '../../../../src/reader/showing/show-captions.ts';
import { nodesOf } from '../../nodes-of.ts';

describe('the caption of a figure', () => {
  it('is one by its role, so that no browser names the figure by it, and is whole', () => {
    document.body.replaceChildren(
      nodesOf(
        '<figure><figcaption lang="fr" id="c">Un <a href="#c">quai</a></figcaption></figure>',
      ),
    );
    showCaptions(document.body);
    showCaptions(document.body);
    expect(document.querySelector('figure')?.innerHTML).toBe(
      '<div lang="fr" id="c" class="caption" role="caption">Un <a href="#c">quai</a></div>',
    );
  });
});

describe('the caption of a table', () => {
  it('is one by its role, so that no browser names the table by it, and stands where it stood', () => {
    document.body.replaceChildren(
      nodesOf(
        '<table><caption>Votes, <a href="#c">in full</a></caption><tr><td>1</td></tr></table>',
      ),
    );
    showCaptions(document.body);
    expect(document.querySelector('table')?.firstElementChild?.outerHTML).toBe(
      '<div class="caption" role="caption">Votes, <a href="#c">in full</a></div>',
    );
    expect(document.querySelector('table')?.caption).toBeNull();
  });
});
