/** Puts markup of a test's own into the document, as an article stands there, and gives it. */
export const put = (markup: string): HTMLElement => {
  const article = document.createElement('article');
  article.innerHTML = markup;
  document.body.replaceChildren(article);
  return article;
};
