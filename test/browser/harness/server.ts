import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, relative } from 'node:path';
import { Readable } from 'node:stream';

/** A page as a server sends it; parts that come later make it slow. */
export interface Page {
  readonly body: string | Uint8Array | AsyncIterable<string>;
  /** Content type; HTML in UTF-8 unless said. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** Puts a page at a path, and returns its address. */
  readonly put: (path: string, page: Page | string) => string;
  readonly close: () => Promise<void>;
}

const html = 'text/html; charset=utf-8';

const types: Readonly<Record<string, string>> = {
  '.html': html,
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

/** A file of the folder; undefined when it is not there, or outside. */
const readFrom = async (folder: string, path: string): Promise<Page | undefined> => {
  const file = join(folder, normalize(path));
  if (relative(folder, file).startsWith('..')) return undefined;
  const body = await readFile(file).catch(() => undefined);
  return body && { body, type: types[extname(file)] ?? 'application/octet-stream' };
};

const respond = (response: ServerResponse, page: Page | undefined): void => {
  const { body, type = html, headers = {} } = page ?? { body: 'Not found', type: 'text/plain' };
  response.writeHead(page ? 200 : 404, { 'content-type': type, ...headers });
  if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  else Readable.from(body).pipe(response);
};

/** Serves a folder, and pages that are put beside it, on this machine only. */
export const serve = async (folder: string): Promise<PageServer> => {
  const pages = new Map<string, Page>();
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    respond(response, pages.get(path) ?? (await readFrom(folder, path)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (path, page) => {
      pages.set(path, typeof page === 'string' ? { body: page } : page);
      return origin + path;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
