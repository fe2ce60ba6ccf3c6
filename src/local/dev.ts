import { development } from '../service.ts';
import { withDotEnv } from '../settings.ts';
import { startLocalService } from './local-service.ts';
import { lineOf } from './start-fault.ts';
import { welcome } from './welcome.ts';

/** `make dev`: starts the service, prints its URL, and stops it on Ctrl-C. */
// A reader of stdout may close the pipe after the first line (`make dev | head -1`); the service goes on.
process.stdout.on('error', () => {});

try {
  const service = await startLocalService(withDotEnv(process.env));
  process.stdout.write(await welcome(development, service));

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second signal stops at once.
      if (stopping) process.exit(130);
      stopping = true;
      service.close().then(() => process.exit(0), fail);
    });
  }
} catch (error) {
  fail(error);
}

function fail(error: unknown): never {
  console.error(lineOf(error));
  process.exit(1);
}
