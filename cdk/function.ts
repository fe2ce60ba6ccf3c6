import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Alias,
  Architecture,
  Code,
  Function as LambdaFunction,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { own } from '../src/settings.ts';
import type { AstraDatabase } from './astra-database.ts';
import { ALIAS } from './move-alias.ts';
import type { DeploymentSettings } from './settings.ts';
import { stages } from './stages.ts';

/** The zip that `make package` built. */
export interface ServicePackage {
  file: string;
  commit: string;
}

export interface ServiceFunctionProps {
  settings: DeploymentSettings;
  package: ServicePackage;
  database: AstraDatabase;
}

/**
 * The service's function, a version per deployment that carries the commit, and the alias that the gateway calls.
 *
 * Its time-out is above the service's own deadline (4.5 s), so that it answers 503 before Lambda ends it.
 */
export class ServiceFunction extends Construct {
  readonly function: LambdaFunction;
  readonly alias: Alias;

  constructor(scope: Construct, id: string, { settings, package: zip, database }: ServiceFunctionProps) {
    super(scope, id);
    const { stage, runtime, memoryMb, reservedConcurrency, domain, astra } = settings;
    const logGroup = new LogGroup(this, 'Log', {
      retention: stages[stage].logRetentionDays as RetentionDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: 'May write its log and its traces, and read the one secret of its database.',
    });
    logGroup.grantWrite(role);
    database.grantRead(role);
    role.addToPolicy(
      new PolicyStatement({
        actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
        resources: ['*'],
      }),
    );
    Validations.of(role).acknowledge({
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'X-Ray has no resource-level permissions: its write actions can only be granted on *.',
    });

    this.function = new LambdaFunction(this, 'Function', {
      description: `${Stack.of(this).stackName}: every operation of openapi.yaml`,
      architecture: Architecture.ARM_64,
      runtime: runtime === 'native' ? Runtime.PROVIDED_AL2023 : Runtime.NODEJS_24_X,
      handler: runtime === 'native' ? 'bootstrap' : 'index.handler',
      code: Code.fromAsset(zip.file),
      role,
      logGroup,
      memorySize: memoryMb,
      timeout: Duration.seconds(6),
      tracing: Tracing.ACTIVE,
      ...(reservedConcurrency !== undefined && { reservedConcurrentExecutions: reservedConcurrency }),
      environment: {
        ASTRA_DB_SECRET_ARN: database.secretArn,
        ASTRA_DB_ENVIRONMENT: 'astra',
        ASTRA_DB_KEYSPACE: astra.keyspace,
        [own.version]: zip.commit,
        [own.metricsNamespace]: Stack.of(this).stackName,
        ...(domain && { [own.basePath]: domain.basePath }),
      },
      // Versions are kept, so that the alias can be moved to any commit. That of a failed deployment is deleted,
      // because Lambda refuses to create it again.
      currentVersionOptions: {
        description: zip.commit,
        removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      },
    });
    // The secret's ARN is not known at synthesis, so a change of database alone would make no new version.
    const { databaseName, cloud, region } = astra;
    this.function.invalidateVersionBasedOn([databaseName, cloud, region].join());
    // Wait for the rights and the database, because calls before would fail.
    this.function.node.addDependency(role, database.resource);
    this.alias = new Alias(this, 'Live', { aliasName: ALIAS, version: this.function.currentVersion });
  }
}
