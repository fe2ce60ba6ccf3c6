import { CodeDeploy } from '@aws-sdk/client-codedeploy';
import { Lambda } from '@aws-sdk/client-lambda';
import { deployment } from '../../src/service.ts';
import { walkVersion } from './version-walk.ts';

/** The event that CodeDeploy sends to a hook. */
export interface HookEvent {
  DeploymentId: string;
  LifecycleEventHookExecutionId: string;
}

/**
 * CodeDeploy's hook before a new version of the function gets traffic. It runs the service's smoke walks against the
 * new version; when one fails, the alias does not move and CloudFormation rolls the stack back.
 *
 * It is not called on a stack's first creation, because no alias moves. It accepts an earlier version without a walk,
 * so that a rollback works while the database is unavailable.
 *
 * @see https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html#appspec-hooks-lambda
 */
export function createBeforeAllowTraffic({
  codeDeploy = new CodeDeploy(),
  lambda = new Lambda(),
  service = deployment,
  log = console.log,
} = {}) {
  async function walkNewVersion(deploymentId: string): Promise<string | undefined> {
    const { deploymentInfo } = await codeDeploy.getDeployment({ deploymentId });
    const { appSpecContent, string } = deploymentInfo?.revision ?? {};
    const { FunctionName, current, target } = versionsIn(appSpecContent?.content ?? string?.content ?? '');
    if (target <= current) return undefined;
    const invoke = async (event: object) => {
      const { Payload } = await lambda.invoke({
        FunctionName,
        Qualifier: String(target),
        Payload: JSON.stringify(event),
      });
      return JSON.parse(Payload?.transformToString() || '{}');
    };
    return walkVersion(invoke, service);
  }

  return async function beforeAllowTraffic({
    DeploymentId: deploymentId,
    LifecycleEventHookExecutionId: lifecycleEventHookExecutionId,
  }: HookEvent): Promise<void> {
    const fault = await walkNewVersion(deploymentId).catch(
      (error: Error) => `The version could not be tried: ${error.message}`,
    );
    log(fault ?? 'The version answered the smoke walk as expected');
    const status = fault === undefined ? 'Succeeded' : 'Failed';
    await codeDeploy.putLifecycleEventHookExecutionStatus({
      deploymentId,
      lifecycleEventHookExecutionId,
      status,
    });
  };
}

/** Reads the deployment's AppSpec, which is JSON or YAML. */
function versionsIn(appSpec: string): { FunctionName: string; current: number; target: number } {
  const member = (name: string) => new RegExp(`"?\\b${name}"?\\s*:\\s*"?([\\w-]+)`).exec(appSpec)?.[1];
  const [FunctionName, current, target] = ['Name', 'CurrentVersion', 'TargetVersion'].map(member);
  if (!FunctionName || !target) throw new TypeError('the deployment names no version');
  return { FunctionName, current: Number(current ?? 0), target: Number(target) };
}

export const handler = createBeforeAllowTraffic();
