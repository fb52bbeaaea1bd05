/** A fresh page for every look: the document as its truth's address served it, no scripts of its own, nothing loaded. */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';

/** Answers the first request for the document; what the page then asks for, also a refresh of itself, is let go. */
const serve = (page: Page, html: string): void => {
  let served = false;
  page.on('request', (request: HTTPRequest) => {
    const isFirst = !served && request.isNavigationRequest();
    served ||= isFirst;
    const done = isFirst
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort('aborted');
    done.catch(() => undefined);
  });
};

const open = async (page: Page, html: string, address: string): Promise<void> => {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  serve(page, html);
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 60_000 });
};

/** Opens `html` at `address` in a new page, and gives what `expression` is there once `scripts` have run. */
export const visit = async <Result>(
  browser: Browser,
  { html, address }: { readonly html: string; readonly address: string },
  scripts: readonly string[],
  expression: string,
): Promise<Result> => {
  const page = await browser.newPage();
  try {
    await open(page, html, address);
    for (const script of scripts) await page.evaluate(script);
    return (await page.evaluate(expression)) as Result;
  } finally {
    await page.close();
  }
};
