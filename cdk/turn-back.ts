import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { Lambda } from '@aws-sdk/client-lambda';
import { STSClient } from '@aws-sdk/client-sts';
import { names } from '../src/service.ts';
import { checkAccount } from './account.ts';
import { deploymentEnvironment } from './environment.ts';
import { moveAlias } from './move-alias.ts';
import { runProgram } from './run-program.ts';
import { deploymentSettings } from './settings.ts';
import { findStack } from './stack.ts';

/** Moves the alias to the version of an earlier commit: COMMIT=… STAGE=… */
await runProgram(async () => {
  const { stage, region, account } = deploymentSettings(deploymentEnvironment(process.env));
  const commit = process.env['COMMIT'] ?? '';
  await checkAccount(account, { sts: new STSClient({ region }) });
  const name = `${names.name}-${stage}`;
  const stack = await findStack(name, { cloudFormation: new CloudFormationClient({ region }) });
  const functionName = stack?.Outputs?.find(({ OutputKey }) => OutputKey === 'FunctionName')?.OutputValue;
  if (!functionName)
    throw new Error(
      `There is no stack ${name} in ${region}, or its deployment is too old to have the function as output`,
    );
  const version = await moveAlias(functionName, commit, { lambda: new Lambda({ region }) });
  console.log(
    `${name} is served by version ${version.number}, commit ${version.commit}. The next deployment of another commit moves it on`,
  );
  return 0;
});
