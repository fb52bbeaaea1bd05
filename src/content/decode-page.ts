/**
 * The text of an HTML page from its bytes. A response's own `text()` takes all for UTF-8, and news sites have pages that are not.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */

/** The standard looks at 1024 bytes; browsers go on to the end of the head. */
const HEAD_AT_MOST = 8192;

const inParameter = (type: string): string | null =>
  /charset\s*=\s*["']?([^\s"'/;,>]+)/i.exec(type)?.[1] ?? null;

const META = /<meta\s[^>]*?charset\s*=[^>]*/i;

/** The charset that the page names in its head, whose markup reads the same in whatever charset it can name. */
const inHead = (bytes: ArrayBuffer): string | null => {
  const head = new TextDecoder('windows-1252').decode(bytes).slice(0, HEAD_AT_MOST);
  const label = inParameter(META.exec(head.replace(/<!--.*?-->/gs, ''))?.[0] ?? '');
  // In UTF-16 it could not have been read.
  return label === null || /^utf-?16/i.test(label) ? null : label;
};

const decoderFor = (label: string): TextDecoder => {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
};

/**
 * `bytes` as text: in the charset that `contentType`, a header's value, names, else in that which the page itself does, else in UTF-8;
 * in UTF-8, too, where nobody knows the charset. Takes the buffer as it came: Firefox's
 * wrappers keep a content script from making an array of it, not from having it decoded.
 */
export const decodePage = (bytes: ArrayBuffer, contentType: string): string =>
  decoderFor(inParameter(contentType) ?? inHead(bytes) ?? 'utf-8').decode(bytes);
