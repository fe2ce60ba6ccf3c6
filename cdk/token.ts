import { deployment } from '../src/service.ts';
import { machineToken } from './machine-token.ts';
import { oneLine } from './one-line.ts';
import { readOutputs } from './outputs.ts';

/** Prints a token for what was deployed last: SCOPE says what it may do, an operator's work by default. */
await oneLine(async () => {
  const { machineClient } = readOutputs();
  if (!machineClient) throw new Error('The deployment accepts the tokens of another issuer: ask that one');
  console.log(await machineToken(machineClient, process.env['SCOPE'] || deployment.operatorScope));
  return 0;
});
