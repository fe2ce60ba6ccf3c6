import { readSettings, withDotEnv } from '../settings.ts';
import { openIssuer } from './issuer.ts';
import { lineOf } from './start-fault.ts';

/**
 * Prints a token for the local service, and nothing else: SUB and SCOPE choose whose it is and what for.
 *
 * Where the service was never started its key is made now, and found there when it starts.
 */
try {
  const { DATA_DIR: dataDir } = readSettings(withDotEnv(process.env), { required: ['DATA_DIR'] });
  const { issueToken } = await openIssuer({ dataDir });
  const { SUB: sub, SCOPE: scope } = process.env;
  console.log(await issueToken({ ...(sub && { sub }), ...(scope && { scope }) }));
} catch (error) {
  console.error(lineOf(error));
  process.exitCode = 1;
}
