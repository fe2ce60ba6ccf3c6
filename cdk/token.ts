import { deployment } from '../src/service.ts';
import { machineToken } from './machine-token.ts';
import { readOutputs } from './outputs.ts';
import { runProgram } from './run-program.ts';

/** Prints a token for the last deployment. SCOPE gives its scopes, by default those of an operator. */
await runProgram(async () => {
  const { machineClient } = readOutputs();
  if (!machineClient) throw new Error('The deployment accepts the tokens of another issuer: get one there');
  console.log(await machineToken(machineClient, process.env['SCOPE'] || deployment.operatorScope));
  return 0;
});
