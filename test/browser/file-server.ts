import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

/** A server for the static files of a folder, for one test. */
export async function serveFiles(folder: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0] === '/' ? '/index.html' : (request.url?.split('?')[0] ?? '');
    asked.push(path);
    const file = await readFile(join(folder, path)).catch(() => undefined);
    const type = types[path.split('.').at(-1) ?? ''] ?? 'text/plain';
    response.writeHead(file ? 200 : 404, { 'content-type': type }).end(file);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}
