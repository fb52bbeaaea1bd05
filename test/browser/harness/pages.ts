/** Sentences enough to be an article, each different, none of them anybody's. */
const sentence = (index: number): string =>
  `Paragraph ${index} tells what the council of the harbour town decided about the ferry, the bridge and the quay, and who will pay for it in the years to come.`;

/** Paragraphs of text as HTML. */
export const paragraphs = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<p>${sentence(index + 1)}</p>`).join('\n');

/** A plain news page: a headline and as many paragraphs; `extra` stands in its body, before the article. */
export const newsPage = (headline: string, count = 8, extra = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title></head>
<body>${extra}<article><h1>${headline}</h1>${paragraphs(count)}</article></body></html>`;
