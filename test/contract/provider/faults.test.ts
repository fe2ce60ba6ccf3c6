import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { callerOf, startTestService } from '../../harness/service.ts';
import { exampleBodies, filledPath, operationIds, requiredHeaders } from '../sample.ts';
import { skippedTests } from '../target.ts';

/** A database that answers every request with an error that a retry does not fix. */
const broken = createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({
      errors: [{ family: 'REQUEST', errorCode: 'DOCUMENT_UNPARSEABLE', message: 'secret-of-the-inside' }],
    }),
  );
});
await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve));
const { port } = broken.address() as AddressInfo;

const failing = await startTestService({ store: { endpoint: `http://127.0.0.1:${port}` } });
// Nothing listens on port 1, so every connection is refused.
const away = await startTestService({ store: { endpoint: 'http://127.0.0.1:1' } });
afterAll(async () => {
  await failing[Symbol.asyncDispose]();
  await away[Symbol.asyncDispose]();
  broken.close();
});

const faults = [
  { given: 'a database that fails', service: failing, want: 500 },
  { given: 'an unreachable database', service: away, want: 503 },
].map((fault) => ({ ...fault, why: skippedTests[fault.given] }));

describe.each(operationIds)('%s', (operationId) => {
  describe.each(faults)('$given is answered $want', ({ service, want, why }) =>
    test.skipIf(why)(`without internal details${why ? ` (${why})` : ''}`, async () => {
      const scopes: readonly string[] | null = operations[operationId].scopes;
      const sub = `somebody-${randomUUID()}`;
      const token = scopes ? await service.issuer.issueToken({ sub, scope: scopes.join(' ') }) : '';
      const caller = callerOf(service.url, { sub, token });
      const answer = await caller.request(operations[operationId].method, filledPath(operationId, {}), {
        headers: requiredHeaders(operationId),
        body: Object.values(exampleBodies(operationId))[0],
      });
      expect(answer.status).toBe(want);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      if (want === 503) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(JSON.stringify(answer.body)).not.toMatch(/secret|127\.0\.0\.1|ECONN|node_modules|at /);
    }),
  );
});
