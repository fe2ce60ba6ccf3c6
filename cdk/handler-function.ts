import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { HandlerName } from './handlers.ts';

export interface HandlerFunctionProps {
  /** The folder with the bundled handlers. */
  folder: string;
  description: string;
  /** Seconds. */
  timeout: number;
  logGroup: ILogGroup;
  environment?: Record<string, string>;
}

/** A small function of the deployment, whose role may write its log and has the given rights. */
export function handlerFunction(
  scope: Construct,
  name: HandlerName,
  { folder, description, timeout, logGroup, environment }: HandlerFunctionProps,
): LambdaFunction {
  const role = new Role(scope, `${name}-role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  return new LambdaFunction(scope, name, {
    description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    handler: `${name}.handler`,
    code: Code.fromAsset(folder),
    role,
    timeout: Duration.seconds(timeout),
    memorySize: 256,
    logGroup,
    ...(environment && { environment }),
  });
}
