import { development } from '../service.ts';
import { withDotEnv } from '../settings.ts';
import { startLocalService } from './local-service.ts';
import { lineOf } from './start-fault.ts';
import { welcome } from './welcome.ts';

/** `make dev`: starts the service, says where it is, and stops it on Ctrl-C. */
// Whoever wanted the first line alone may have closed the pipe: that is no reason to stop serving.
process.stdout.on('error', () => {});

try {
  const service = await startLocalService(withDotEnv(process.env));
  process.stdout.write(await welcome(development, service));

  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
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
