import { readSettings, withDotEnv } from '../settings.ts';
import { hasIssuer, openIssuer } from './issuer.ts';
import { lineOf, StartFault } from './start-fault.ts';

/**
 * Prints a token for the local service: SUB sets its subject, and SCOPE its scopes.
 *
 * It is signed with the issuer's key in DATA_DIR. If there is none, it fails, because no service would accept the
 * token.
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
