/** Nodes of a document of the test's own, from HTML that the test has written. */
export const nodesOf = (html: string): DocumentFragment => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...body.childNodes);
  return fragment;
};
