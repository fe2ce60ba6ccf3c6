import { type CfnElement, CustomResource, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { type ISecret, Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct, type IConstruct } from 'constructs';
import type { handlers } from './astra-handlers.ts';
import type { DeploymentSettings } from './settings.ts';

export interface AstraDatabaseProps {
  astra: DeploymentSettings['astra'];
  /** The folder with the bundled handlers. */
  handlersFolder: string;
  /** Every deployment looks at the database again, and makes what the new code needs of it. */
  commit: string;
  logRetentionDays: number;
}

/**
 * The Astra database by the stack's own command: found by its name or created, with keyspace, collection and table.
 *
 * CloudFormation knows no Astra, so a custom resource asks its DevOps API. Creation takes minutes: `on-event` starts it,
 * a state machine asks `is-complete` until it is done. Tokens are in Secrets Manager alone; the template, the functions'
 * environment and the resource's properties hold ARNs.
 *
 * @see https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html#provider-framework
 */
export class AstraDatabase extends Construct {
  /** {"endpoint", "token"}: what the function needs of the database, and a token that can do no more than that. */
  readonly secret: ISecret;
  readonly resource: CustomResource;

  constructor(
    scope: Construct,
    id: string,
    { astra, handlersFolder, commit, logRetentionDays }: AstraDatabaseProps,
  ) {
    super(scope, id);
    const adminToken = Secret.fromSecretCompleteArn(this, 'AdminToken', astra.adminTokenSecretArn);
    this.secret = new Secret(this, 'Secret', {
      description: 'Endpoint and application token of the database; written by the custom resource.',
      generateSecretString: { secretStringTemplate: '{"endpoint":""}', generateStringKey: 'token' },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(this.secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Astra issues the token, not AWS: deleted there, the next deployment makes another.',
    });

    const log = new LogGroup(this, 'Log', {
      retention: logRetentionDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const handler = (name: (typeof handlers)[number], timeout: Duration) => {
      const role = new Role(this, `${name}-role`, {
        assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      });
      log.grantWrite(role);
      adminToken.grantRead(role);
      this.secret.grantRead(role);
      this.secret.grantWrite(role);
      return new LambdaFunction(this, name, {
        description: `The Astra database of the Order API: ${name}`,
        runtime: Runtime.NODEJS_24_X,
        architecture: Architecture.ARM_64,
        handler: `${name}.handler`,
        code: Code.fromAsset(handlersFolder),
        role,
        timeout,
        memorySize: 256,
        logGroup: log,
      });
    };
    const onEvent = handler('on-event', Duration.minutes(1));
    // It makes the schema, too, whose changes take seconds each.
    const isComplete = handler('is-complete', Duration.minutes(5));
    const frameworkRole = (name: string) => {
      const role = new Role(this, name, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
      log.grantWrite(role);
      return role;
    };
    const provider = new Provider(this, 'Provider', {
      onEventHandler: onEvent,
      isCompleteHandler: isComplete,
      queryInterval: Duration.seconds(15),
      totalTimeout: Duration.minutes(45),
      frameworkOnEventRole: frameworkRole('framework-start-role'),
      frameworkCompleteAndTimeoutRole: frameworkRole('framework-wait-role'),
      logGroup: log,
      disableWaiterStateMachineLogging: true,
    });
    this.#acknowledge(provider, [onEvent, isComplete]);
    this.resource = new CustomResource(this, 'Database', {
      resourceType: 'Custom::AstraDatabase',
      serviceToken: provider.serviceToken,
      properties: {
        DatabaseName: astra.databaseName,
        Keyspace: astra.keyspace,
        Region: astra.region,
        CloudProvider: astra.cloud,
        AdminTokenSecretArn: adminToken.secretArn,
        ApplicationSecretArn: this.secret.secretArn,
        DeleteOnRemoval: String(astra.deleteOnRemoval),
        Commit: commit,
      },
    });
  }

  /** What the CDK's framework makes as it does, with reasons. */
  #acknowledge(provider: Provider, ours: readonly IConstruct[]): void {
    const called = [
      ...ours,
      ...['framework-isComplete', 'framework-onTimeout'].map((id) => provider.node.findChild(id)),
    ];
    for (const { node } of called) {
      const id = Stack.of(this).getLogicalId(node.defaultChild as CfnElement);
      Validations.of(this).acknowledge({
        id: `AwsSolutions-IAM5[Resource::<${id}.Arn>:*]`,
        reason: 'The framework may call every version of this one function.',
      });
    }
    Validations.of(provider).acknowledge(
      {
        id: 'AwsSolutions-SF1',
        reason:
          'Its input holds the signed URL with which anybody could answer CloudFormation: not for a log.',
      },
      { id: 'AwsSolutions-SF2', reason: 'It waits and asks again; there is nothing to trace.' },
    );
  }
}
