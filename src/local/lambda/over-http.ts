import type { Transport } from '../../native/runtime-api.ts';

/** A transport over one node:http connection. Like the runtime client of managed Node, it does not load undici. */
const { Agent, request: open } = process.getBuiltinModule('node:http');
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

export const overHttp: Transport = (url, post) =>
  new Promise((resolve, reject) => {
    const headers = post && { ...post.headers, 'content-length': Buffer.byteLength(post.body) };
    const request = open(url, { method: post ? 'POST' : 'GET', agent, ...(headers && { headers }) });
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({
          status,
          header: (name) => headers[name]?.toString(),
          body: Buffer.concat(chunks).toString('utf8'),
        });
      });
    });
    request.end(post?.body);
  });
