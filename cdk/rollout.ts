import type { CfnElement } from 'aws-cdk-lib';
import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Alias, Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { handlerFunction } from './handler-function.ts';
import type { Stage } from './stages.ts';

const CONFIGS = {
  'at-once': LambdaDeploymentConfig.ALL_AT_ONCE,
  canary: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
} as const;

export interface RolloutProps {
  function: LambdaFunction;
  alias: Alias;
  rollout: Stage['rollout'];
  /** While one of these is raised, no deployment starts and a running one rolls back. */
  rollbackOn: readonly IAlarm[];
  /** Deploys in spite of raised alarms, for a deployment that is to fix their cause. */
  ignoresAlarms: boolean;
  handlersFolder: string;
  logRetentionDays: number;
}

/**
 * Moves the alias to the new version, and rolls back automatically: a version that fails the smoke walk gets no
 * traffic, one that raises an alarm loses it.
 */
export class Rollout extends Construct {
  constructor(scope: Construct, id: string, props: RolloutProps) {
    super(scope, id);
    const { alias, rollout, rollbackOn, ignoresAlarms, handlersFolder, logRetentionDays } = props;
    const logGroup = new LogGroup(this, 'Log', {
      retention: logRetentionDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const hook = handlerFunction(this, 'before-allow-traffic', {
      folder: handlersFolder,
      description: 'Tries a new version of the function before it gets traffic',
      timeout: 120,
      logGroup,
    });
    const group = new LambdaDeploymentGroup(this, 'Group', {
      application: new LambdaApplication(this, 'Application'),
      alias,
      deploymentConfig: CONFIGS[rollout],
      alarms: [...rollbackOn],
      ignoreAlarmConfiguration: ignoresAlarms,
      autoRollback: { deploymentInAlarm: true, failedDeployment: true, stoppedDeployment: true },
      preHook: hook,
    });
    const versions = `${props.function.functionArn}:*`;
    hook.addToRolePolicy(
      new PolicyStatement({ actions: ['codedeploy:GetDeployment'], resources: [group.deploymentGroupArn] }),
    );
    hook.addToRolePolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [versions] }));
    const idOf = (one: LambdaFunction) => Stack.of(this).getLogicalId(one.node.defaultChild as CfnElement);
    for (const called of [props.function, hook]) {
      Validations.of(this).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${idOf(called)}.Arn>:*]`,
        reason:
          'The number of the new version is known only when it is deployed, so every version of this function is allowed.',
      });
    }
    Validations.of(group.role).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason: "CodeDeploy's own policy for Lambda, maintained by AWS; only CodeDeploy assumes the role.",
    });
  }
}
