import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { personaNamed } from '../contract/development.ts';
import { development } from '../service.ts';
import type { Gateway } from './gateway/dispatch.ts';
import type { GatewayResponse } from './gateway/http.ts';
import type { Issuer } from './issuer.ts';

/** The folder of the built desk, the frontend that `make dev` serves beside the API. */
const FOLDER = join(import.meta.dirname, '../../dist/desk');

const files: Record<string, { name: string; type: string }> = {
  '/': { name: 'index.html', type: 'text/html; charset=utf-8' },
  '/desk/desk.js': { name: 'desk/desk.js', type: 'text/javascript; charset=utf-8' },
  '/desk/desk.css': { name: 'desk/desk.css', type: 'text/css; charset=utf-8' },
};

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

export function isDeskBuilt(folder = FOLDER): boolean {
  return existsSync(join(folder, 'index.html'));
}

/**
 * Serves the desk at `/` and its tokens at `/desk/session.json`. All other requests, and these if no desk is built, go
 * to the gateway.
 */
export function withDesk(gateway: Gateway, { issueToken }: Issuer, folder = FOLDER): Gateway {
  async function deskFile(path: string): Promise<GatewayResponse | undefined> {
    const file = files[path];
    if (!file || !isDeskBuilt(folder)) return undefined;
    const body = await readFile(join(folder, file.name));
    return respond(body, { 'content-type': file.type, 'cache-control': 'no-cache' });
  }

  async function session(query: string): Promise<GatewayResponse | undefined> {
    const persona = personaNamed(development, new URLSearchParams(query).get('as') ?? '');
    if (!persona) return undefined;
    const body = JSON.stringify({ token: await issueToken(persona) });
    return respond(body, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  }

  return {
    async handle(request) {
      const [path = '', query = ''] = request.target.split('?');
      const asked = request.method === 'GET' || request.method === 'HEAD';
      const answer = asked && (path === '/desk/session.json' ? await session(query) : await deskFile(path));
      return answer || gateway.handle(request);
    },
  };
}

function respond(body: GatewayResponse['body'], headers: Record<string, string>): GatewayResponse {
  return {
    status: 200,
    headers: { ...headers, 'x-content-type-options': 'nosniff', 'content-security-policy': POLICY },
    cookies: [],
    body,
  };
}
