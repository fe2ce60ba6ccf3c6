import { Validations } from 'aws-cdk-lib';
import type { IAlarm } from 'aws-cdk-lib/aws-cloudwatch';
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from 'aws-cdk-lib/aws-codedeploy';
import type { Alias } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import type { Stage } from './stages.ts';

const CONFIGS = {
  'at-once': LambdaDeploymentConfig.ALL_AT_ONCE,
  canary: LambdaDeploymentConfig.CANARY_10PERCENT_5MINUTES,
} as const;

export interface RolloutProps {
  alias: Alias;
  rollout: Stage['rollout'];
  /** While one of these is in alarm, traffic goes back to the version before. */
  rollbackOn: readonly IAlarm[];
}

/** How a deployment moves the alias to the new version, and what makes it turn back by itself. */
export class Rollout extends Construct {
  constructor(scope: Construct, id: string, { alias, rollout, rollbackOn }: RolloutProps) {
    super(scope, id);
    const group = new LambdaDeploymentGroup(this, 'Group', {
      application: new LambdaApplication(this, 'Application'),
      alias,
      deploymentConfig: CONFIGS[rollout],
      alarms: [...rollbackOn],
      autoRollback: { deploymentInAlarm: true, failedDeployment: true, stoppedDeployment: true },
    });
    Validations.of(group.role).acknowledge({
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]',
      reason:
        "CodeDeploy's own policy for Lambda, kept by AWS as its service needs it; the role is CodeDeploy's alone.",
    });
  }
}
