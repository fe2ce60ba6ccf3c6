import { spawn } from 'node:child_process';
import { startPackagedService } from './packaged-service.ts';

/**
 * `make contract PACKAGE=dist/….zip`: runs the contract suite and the sandbox tests on a package, started as on Lambda.
 */
const [zip = '', ...suite] = process.argv.slice(2);
await using service = await startPackagedService(zip);
const { issueToken } = service.issuer;
const child = spawn('vitest', ['run', '--project', 'service', 'test/package/sandbox', ...suite], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PACKAGE: zip,
    CONTRACT_ISSUER: service.dataDir,
    CONTRACT_URL: service.url,
    CONTRACT_TOKEN: await issueToken({ sub: 'customer-1' }),
    CONTRACT_OTHER_TOKEN: await issueToken({ sub: 'customer-2' }),
    CONTRACT_STAFF_TOKEN: await issueToken({ sub: 'staff-1', scope: 'orders/manage' }),
  },
});
process.exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? 1)));
