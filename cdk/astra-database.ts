import {
  ArnFormat,
  type CfnElement,
  CustomResource,
  Duration,
  RemovalPolicy,
  Stack,
  Validations,
} from 'aws-cdk-lib';
import { type IRole, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Provider } from 'aws-cdk-lib/custom-resources';
import { Construct, type IConstruct } from 'constructs';
import { names } from '../src/service.ts';
import { limits } from './astra/limits.ts';
import { revision } from './astra/revision.ts';
import { handlerFunction } from './handler-function.ts';
import type { HandlerName } from './handlers.ts';
import type { DeploymentSettings } from './settings.ts';

export interface AstraDatabaseProps {
  astra: DeploymentSettings['astra'];
  /** The folder with the bundled handlers. */
  handlersFolder: string;
  logRetentionDays: number;
}

/**
 * The Astra database as a custom resource: found by name or created, with keyspace, collection and table.
 *
 * CloudFormation has no Astra resources, so the custom resource calls Astra's DevOps API. Creation takes minutes:
 * `on-event` starts it and a state machine polls `is-complete`. Tokens are in Secrets Manager only; the template, the
 * functions' environment and the resource's properties hold ARNs.
 *
 * @see https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html#provider-framework
 */
export class AstraDatabase extends Construct {
  /** The ARN of {"endpoint", "token"} for the function; the token can read and write this keyspace only. */
  readonly secretArn: string;
  readonly resource: CustomResource;
  /** A pattern that matches all such secrets of the stack. */
  readonly #secretArns: readonly string[];

  constructor(scope: Construct, id: string, { astra, handlersFolder, logRetentionDays }: AstraDatabaseProps) {
    super(scope, id);
    const adminToken = Secret.fromSecretCompleteArn(this, 'AdminToken', astra.adminTokenSecretArn);
    const secret = new Secret(this, 'Secret', {
      description: 'Endpoint and application token of the first database; written by the custom resource.',
      generateSecretString: { secretStringTemplate: '{"endpoint":""}', generateStringKey: 'token' },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    Validations.of(secret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason: 'Astra issues the token, not AWS: the setting ASTRA_ROTATE_TOKEN makes another.',
    });
    // The custom resource creates a secret for each later database, so that an earlier version of the function still
    // finds its own after a rollback. All of them are deleted with the stack.
    const others = Stack.of(this).formatArn({
      service: 'secretsmanager',
      resource: 'secret',
      resourceName: `${Stack.of(this).stackName}/database/*`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    this.#secretArns = [secret.secretArn, others];

    const log = new LogGroup(this, 'Log', {
      retention: logRetentionDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const handler = (name: HandlerName, timeout: number) => {
      const description = `The database of ${names.title}: ${name}`;
      const made = handlerFunction(this, name, {
        folder: handlersFolder,
        description,
        timeout,
        logGroup: log,
      });
      allow(made.role as IRole, ['GetSecretValue'], [adminToken.secretArn]);
      return made;
    };
    const onEvent = handler('on-event', limits.onEvent);
    const isComplete = handler('is-complete', limits.isComplete);
    this.grantRead(isComplete.role as IRole);
    allow(isComplete.role, ['PutSecretValue'], this.#secretArns);
    allow(isComplete.role, ['CreateSecret', 'DeleteSecret'], [others]);
    const frameworkRole = (name: string) => {
      const role = new Role(this, name, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
      log.grantWrite(role);
      return role;
    };
    const provider = new Provider(this, 'Provider', {
      onEventHandler: onEvent,
      isCompleteHandler: isComplete,
      queryInterval: Duration.seconds(limits.interval),
      // is-complete gives up before this and reports the reason; the framework counts polls, not their time.
      totalTimeout: Duration.seconds(limits.whole + limits.isComplete),
      frameworkOnEventRole: frameworkRole('framework-start-role'),
      frameworkCompleteAndTimeoutRole: frameworkRole('framework-wait-role'),
      logGroup: log,
      disableWaiterStateMachineLogging: true,
    });
    this.#acknowledge(provider, [onEvent, isComplete]);
    this.resource = new CustomResource(this, 'Database', {
      resourceType: 'Custom::AstraDatabase',
      serviceToken: provider.serviceToken,
      serviceTimeout: Duration.seconds(limits.cloudFormation),
      properties: {
        DatabaseName: astra.databaseName,
        Keyspace: astra.keyspace,
        Region: astra.region,
        CloudProvider: astra.cloud,
        AdminTokenSecretArn: adminToken.secretArn,
        ApplicationSecretArn: secret.secretArn,
        DeleteOnRemoval: String(astra.deleteOnRemoval),
        AdoptDatabase: astra.adopt,
        LeaveDatabase: astra.leave,
        Rotation: astra.rotation,
        Revision: revision(),
      },
    });
    this.secretArn = this.resource.getAttString('SecretArn');
  }

  /** Lets a role read the secret of the database and of earlier ones, which earlier versions of the function use. */
  grantRead(role: IRole): void {
    const { account, region, stackName } = Stack.of(this);
    allow(role, ['GetSecretValue'], this.#secretArns);
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::arn:aws:secretsmanager:${region}:${account}:secret:${stackName}/database/*]`,
      reason: 'Their names end with the ids of databases that do not exist yet.',
    });
  }

  /** Acknowledges what cdk-nag reports about the CDK's own framework, with reasons. */
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
          'Its input holds the signed URL with which anybody could answer CloudFormation, so it must not be logged.',
      },
      { id: 'AwsSolutions-SF2', reason: 'It only waits and polls; there is nothing to trace.' },
    );
  }
}

function allow(role: IRole | undefined, actions: readonly string[], resources: readonly string[]): void {
  role?.addToPrincipalPolicy(
    new PolicyStatement({
      actions: actions.map((action) => `secretsmanager:${action}`),
      resources: [...resources],
    }),
  );
}
