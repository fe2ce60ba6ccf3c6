import { readSettings, withDotEnv } from '../settings.ts';
import { hasIssuer, openIssuer } from './issuer.ts';
import { lineOf, StartFault } from './start-fault.ts';

/**
 * Prints a token for the local service, and nothing else: SUB and SCOPE choose whose it is and what for.
 *
 * It is signed with the key of the local service that runs, or ran, with DATA_DIR. Without one no service would accept it.
 */
try {
  const { DATA_DIR: dataDir } = readSettings(withDotEnv(process.env), { required: ['DATA_DIR'] });
  if (!hasIssuer(dataDir))
    throw new StartFault(
      `No local service has run with DATA_DIR ${dataDir}: start one with \`make dev\`, or set DATA_DIR to the folder of the one that runs`,
    );
  const { issueToken } = await openIssuer({ dataDir });
  const { SUB: sub, SCOPE: scope } = process.env;
  console.log(await issueToken({ ...(sub && { sub }), ...(scope && { scope }) }));
} catch (error) {
  console.error(lineOf(error));
  process.exitCode = 1;
}
