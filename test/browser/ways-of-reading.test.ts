import { expect, it } from 'vitest';
import type { Preferences } from '../../src/preferences/preferences.ts';
import { twoFrames } from './harness/frames.ts';
import { enterReader, read } from './harness/reading.ts';
import { inBothBrowsers, inChromium, type Stage } from './harness/scenarios.ts';
import type { Tab } from './harness/surface.ts';

/** A window of 1280 by 1024 pixels at 400 %: WCAG 1.4.10. Firefox makes none narrower than 500. */
const enlarged = { width: 320, height: 256 } as const;

inBothBrowsers('the reader at 400 %', (stage) => {
  it('shows the headline on its first screen, below all its controls', async () => {
    const tab = await read(stage.browser, `${stage.pages.origin}/sample-news/source.html`);
    await tab.setSize(enlarged);
    await tab.waitFor(() => innerHeight < 300);
    const { bottom, height, small } = await tab.evaluate(() => {
      const controls = [
        ...document.querySelectorAll('.reader-header :is(button, summary, .ways-out a)'),
      ];
      const boxes = controls
        .filter((control) => control.checkVisibility())
        .map((control) => control.getBoundingClientRect());
      return {
        bottom: document.querySelector('h1')?.getBoundingClientRect().bottom,
        height: innerHeight,
        small: boxes.filter(({ width, height }) => Math.min(width, height) < 44).length,
      };
    });
    expect(bottom).toBeLessThanOrEqual(height);
    expect(small).toBe(0);
  });
});

type Shift = PerformanceEntry & { readonly sources: readonly { readonly node: Node | null }[] };

/** In the reader: what of its controls and its headline has moved since it was painted first. Only Chromium tells. */
const readMoved = (): Promise<readonly string[]> =>
  new Promise((resolve) => {
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    const tell = (): void => {
      const nodes = [...shifts, ...observer.takeRecords()].flatMap(
        (entry) => (entry as Shift).sources,
      );
      resolve(
        nodes
          .flatMap(({ node }) => (node instanceof Element ? node : []))
          .filter((element) => element.matches('header, header *, main, article, h1'))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      );
    };
    requestAnimationFrame(() => requestAnimationFrame(tell));
  });

inChromium('what is painted first', (stage) => {
  it.each([
    ['in a wide window', { width: 1280, height: 1024 }],
    ['at 400 %', enlarged],
  ])('stays where it is when the article comes, %s', async (_, size) => {
    const tab = await stage.browser.openTab(`${stage.pages.origin}/sample-news/source.html`);
    await tab.setSize(size);
    await enterReader(stage.browser, tab);
    await twoFrames(tab);
    expect(await tab.evaluate(readMoved)).toEqual([]);
  });
});

const prefer = (stage: Stage, preferences: Partial<Preferences>): Promise<unknown> =>
  stage.browser.inBackground((values) => chrome.storage.local.set({ preferences: values }), {
    ...preferences,
  });

let times = 0;

/** Each time at another address: the place where it was read the last time is of no matter here. */
const readSample = (stage: Stage): Promise<Tab> => {
  times += 1;
  return read(stage.browser, `${stage.pages.origin}/sample-news/source.html?${times}`);
};

inBothBrowsers('a picture that does not load', (stage) => {
  it('leaves its description, which leads to it', async () => {
    const tab = await readSample(stage);
    const link = await tab.waitFor(() => {
      const found = document.querySelector<HTMLAnchorElement>('.body figure a.picture-failed');
      return found && { words: found.textContent, address: found.href };
    });
    expect(link.words).toContain('A tram stop with a glass roof');
    expect(link.address).toContain('stop.svg');
  });
});

inBothBrowsers('the ruler', (stage) => {
  it('lies at the line that is pointed at, and lets presses through', async () => {
    await prefer(stage, { ruler: 'one' });
    const tab = await readSample(stage);
    await tab.click('.body p:nth-of-type(3)');
    await tab.waitFor(() => {
      const band = document.querySelector('.ruler')?.getBoundingClientRect();
      const paragraph = document.querySelector('.body p:nth-of-type(3)')?.getBoundingClientRect();
      if (band === undefined || paragraph === undefined) return false;
      const middle = (paragraph.top + paragraph.bottom) / 2;
      return band.top - 20 < middle && middle < band.bottom + 20;
    });
    const hit = () =>
      tab.evaluate(() => {
        const { left, top } =
          document.querySelector('.ruler')?.getBoundingClientRect() ?? new DOMRect();
        return document.elementFromPoint(left + innerWidth / 2, top + 5)?.closest('article')?.id;
      });
    await expect.poll(hit).toBe('article');
  });

  it('follows the keys, and what has the focus is not dimmed', async () => {
    await prefer(stage, { ruler: 'three' });
    const tab = await readSample(stage);
    await tab.press('Alt+p');
    await tab.press('Alt+p');
    await tab.waitFor(() => {
      const band = document.querySelector('.ruler')?.getBoundingClientRect();
      const top = document.activeElement?.getBoundingClientRect().top ?? Number.NaN;
      return band && document.activeElement?.closest('.body') && Math.abs(band.top - top) < 90;
    });
    const layer = await tab.evaluate(() => {
      document.querySelector<HTMLElement>('article a')?.focus();
      return getComputedStyle(document.activeElement ?? document.body).zIndex;
    });
    expect(layer).toBe('1');
  });

  it('is seen in forced colours, and is silent', async () => {
    await prefer(stage, { ruler: 'five' });
    const tab = await readSample(stage);
    await tab.emulate({ forcedColors: 'active' });
    await tab.waitFor(() => document.querySelector('.ruler'));
    const { edges, hidden } = await tab.evaluate(() => {
      const ruler = document.querySelector('.ruler') ?? document.body;
      const style = getComputedStyle(ruler);
      const ground = getComputedStyle(document.body).backgroundColor;
      return {
        edges: [style.borderTopColor, style.borderBottomColor].filter((edge) => edge !== ground)
          .length,
        hidden: ruler.getAttribute('aria-hidden') === 'true' && ruler.textContent === '',
      };
    });
    expect(edges).toBe(2);
    expect(hidden).toBe(true);
  });
});

/** In the reader: a finger taps there, a share of the window's height below its top. */
const tapAt = (share: number): void => {
  const at = { clientX: 300, clientY: innerHeight * share };
  const finger = { ...at, pointerType: 'touch', isPrimary: true, bubbles: true };
  for (const type of ['pointerdown', 'pointerup'])
    document.querySelector('article p')?.dispatchEvent(new PointerEvent(type, finger));
};

/** In the reader: turns from the first screen to the last, and gives the words of the lines never seen whole. */
const wordsNeverSeen = async (): Promise<readonly string[]> => {
  const frames = (): Promise<unknown> =>
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const lines: { readonly top: number; readonly bottom: number; readonly words: string }[] = [];
  const walker = document.createTreeWalker(
    document.querySelector('article') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const { top, bottom, height } of range.getClientRects()) {
      // A font's box is higher than its letters: in close lines the boxes overlap, the letters do not.
      const air = height * 0.06;
      const words = text.textContent ?? '';
      lines.push({ top: top + air + scrollY, bottom: bottom - air + scrollY, words });
    }
  }
  const seen = new Set<unknown>();
  const look = (): void => {
    const [above, below] = [...document.querySelectorAll('.screen-cover')];
    const start = (above?.getBoundingClientRect().bottom ?? 0) + scrollY - 1;
    const end = (below?.getBoundingClientRect().top ?? 0) + scrollY + 1;
    for (const line of lines) if (line.top >= start && line.bottom <= end) seen.add(line);
  };
  const next = document.querySelector<HTMLElement>('#screens button:last-of-type');
  for (let before = -1; before !== scrollY; ) {
    before = scrollY;
    look();
    next?.click();
    await frames();
  }
  return lines
    .filter((line) => !seen.has(line))
    .map(({ top, bottom, words }) => `${top}-${bottom} ${words.slice(0, 30)}`)
    .slice(0, 5);
};

inBothBrowsers('one screen at a time', (stage) => {
  it.each([
    [1000, 700, 100],
    [320, 500, 100],
    [1000, 700, 500],
  ])('loses no line: %i by %i, text at %i per cent', async (width, height, textSize) => {
    await prefer(stage, { screens: true, textSize });
    const tab = await readSample(stage);
    await tab.setSize({ width, height });
    await tab.waitFor((px) => innerHeight === px && document.querySelector('#screens'), height);
    // The covers are measured anew at the next frame.
    await twoFrames(tab);
    expect(await tab.evaluate(wordsNeverSeen)).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  it('turns by the keys that scroll and by taps, and says where its buttons have come to', async () => {
    await prefer(stage, { screens: true });
    const tab = await readSample(stage);
    await tab.press('PageDown');
    await tab.waitFor(() => scrollY > 300);
    await tab.press('PageUp');
    await tab.waitFor(() => scrollY < 100);
    await tab.evaluate(tapAt, 0.8);
    await tab.waitFor(() => scrollY > 300);
    await tab.evaluate(tapAt, 0.1);
    await tab.waitFor(() => scrollY < 100);
    await tab.click('#screens button:last-of-type');
    await tab.waitFor(() =>
      / % of the article$/.test(document.querySelector('[role=status]')?.textContent ?? ''),
    );
    await expect
      .poll(() => tab.evaluate(() => document.activeElement?.textContent))
      .toBe('Next screen');
  });

  it('shows whole what is found, and what has the focus', async () => {
    await prefer(stage, { screens: true });
    const tab = await readSample(stage);
    await tab.setSize({ width: 600, height: 400 });
    await tab.waitFor(() => document.querySelector('#screens'));
    await twoFrames(tab);
    await tab.evaluate(() => Reflect.get(window, 'find').call(window, 'she had sold out'));
    const isClear = (): boolean => {
      const [above, below] = [...document.querySelectorAll('.screen-cover')];
      const found = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
      const [start, end] = [above?.getBoundingClientRect(), below?.getBoundingClientRect()];
      return found && start && end
        ? found.top >= start.bottom - 1 && found.bottom <= end.top + 1
        : false;
    };
    await tab.waitFor(isClear);
  });
});
