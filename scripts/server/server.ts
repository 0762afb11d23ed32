/**
 * A small server for the page: on this machine's own address alone, to read only. It answers
 * nobody but its own page (Host and Origin are checked, so that no script of another site can use
 * it by a name that points here) and gives parts of files, as the page reads its Parquet tables.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { mediaType, SECURITY_HEADERS } from './headers.ts';
import { partOf } from './range.ts';
import type { Served, Site } from './site.ts';

const LOOPBACK = '127.0.0.1';
export const FIRST_PORT = 4410;
const PORTS_TRIED = 50;

export interface PageServer {
  /** Where the page is, with a slash at the end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves `site` at `port`, or at the next one that is free. */
export async function serve(site: Site, port = FIRST_PORT): Promise<PageServer> {
  const server = createServer((request, response) => {
    // A file that goes away while it is read ends the answer, not the server.
    Promise.resolve(answer(site, request, response)).catch(() => response.destroy());
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${taken}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, first: number): Promise<void> {
  for (let port = first; ; port++) {
    // After fifty taken ports any that the system has will do.
    const tried = port < first + PORTS_TRIED ? port : 0;
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(tried, LOOPBACK, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried === 0) {
        throw error;
      }
    }
  }
}

function answer(site: Site, request: IncomingMessage, response: ServerResponse) {
  const { method = '', headers, url = '/' } = request;
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    response.setHeader(name, value);
  }
  const port = request.socket.localPort;
  const own = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  if (!own.includes(headers.host ?? '')) {
    return refuse(response, 421);
  }
  if (headers.origin !== undefined && !own.some((host) => headers.origin === `http://${host}`)) {
    return refuse(response, 403);
  }
  if (method !== 'GET' && method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const path = decoded(url.split('?', 1)[0] ?? '/');
  if (path === '/runs.json') {
    response.setHeader('Content-Type', mediaType(path));
    response.setHeader('Content-Length', Buffer.byteLength(site.runs));
    return response.end(method === 'HEAD' ? undefined : site.runs);
  }
  const served = path === null ? undefined : site.files.get(path);
  return served === undefined ? refuse(response, 404) : give(served, request, response);
}

/** The path as text; null when it is no encoded text. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number) {
  response.writeHead(status, { 'Content-Length': 0 }).end();
}

async function give({ path, tag }: Served, request: IncomingMessage, response: ServerResponse) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile()) {
    return refuse(response, 404);
  }
  response.setHeader('Content-Type', mediaType(path));
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('ETag', tag);
  if (request.headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const part = partOf(request.headers.range, found.size);
  if (part === 'none') {
    response.setHeader('Content-Range', `bytes */${found.size}`);
    return refuse(response, 416);
  }
  const { from, to } = part === 'whole' ? { from: 0, to: found.size - 1 } : part;
  response.setHeader('Content-Length', to - from + 1);
  if (part !== 'whole') {
    response.statusCode = 206;
    response.setHeader('Content-Range', `bytes ${from}-${to}/${found.size}`);
  }
  if (request.method === 'HEAD' || found.size === 0) {
    response.end();
    return;
  }
  await pipeline(createReadStream(path, { start: from, end: to }), response);
}
