import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { type Resource, synthesise } from './stack.ts';

const stack = synthesise();
const [functionId, orders] = find('AWS::Lambda::Function', ({ Properties }) =>
  /every operation/.test(Properties.Description),
);
const [versionId, version] = find('AWS::Lambda::Version', () => true);

describe('the function', () => {
  it('is arm64, traced, cut off above its own deadline, and knows where its secret is', () => {
    expect(orders.Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      Timeout: 6,
      MemorySize: 1024,
      TracingConfig: { Mode: 'Active' },
    });
    expect(orders.Properties).not.toHaveProperty('ReservedConcurrentExecutions');
    expect(orders.Properties.Environment.Variables).toEqual({
      ASTRA_DB_SECRET_ARN: { 'Fn::GetAtt': [find('Custom::AstraDatabase', () => true)[0], 'SecretArn'] },
      ASTRA_DB_ENVIRONMENT: 'astra',
      ASTRA_DB_KEYSPACE: 'default_keyspace',
      ORDER_API_VERSION: '0123456789ab',
    });
  });

  it('has memory and concurrency by settings', () => {
    synthesise({
      environment: { DEPLOY_MEMORY_MB: '512', DEPLOY_RESERVED_CONCURRENCY: '50' },
    }).template.hasResourceProperties('AWS::Lambda::Function', {
      MemorySize: 512,
      ReservedConcurrentExecutions: 50,
    });
  });

  it('runs a native package where asked', () => {
    synthesise({
      environment: { RUNTIME: 'native', PACKAGE: 'dist/order-api-native-0123456789ab.zip' },
    }).template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'provided.al2023',
      Handler: 'bootstrap',
      Architectures: ['arm64'],
    });
  });

  it('may write its log and its traces, read the secrets of its databases, and no more', () => {
    const roleId = orders.Properties.Role['Fn::GetAtt'][0];
    const role = stack.resources[roleId] as Resource;
    expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
    const statements = stack
      .all('AWS::IAM::Policy')
      .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === roleId))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    // A version of before may be turned back to, with the database that it knows.
    const ofOtherDatabases = {
      'Fn::Join': [
        '',
        [
          'arn:aws:secretsmanager:eu-central-1:',
          { Ref: 'AWS::AccountId' },
          ':secret:order-api-production/database/*',
        ],
      ],
    };
    const logId = orders.Properties.LoggingConfig.LogGroup.Ref;
    expect(statements).toEqual([
      {
        Effect: 'Allow',
        Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        Resource: { 'Fn::GetAtt': [logId, 'Arn'] },
      },
      {
        Effect: 'Allow',
        Action: 'secretsmanager:GetSecretValue',
        Resource: [ofOtherDatabases, { Ref: secretId() }],
      },
      { Effect: 'Allow', Action: ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'], Resource: '*' },
    ]);
    expect(stack.resources[logId]?.Properties.RetentionInDays).toBe(90);
  });

  it('waits for its rights and for its database', () => {
    const [databaseId] = find('Custom::AstraDatabase', () => true);
    expect((orders as { DependsOn?: string[] }).DependsOn).toEqual(
      expect.arrayContaining([databaseId, orders.Properties.Role['Fn::GetAtt'][0]]),
    );
  });
});

describe('a deployment', () => {
  it('makes a version that bears the commit and is kept, and moves the alias to it', () => {
    expect(version).toMatchObject({
      // One that a failed deployment made is taken away, so that the next can make it.
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: { Description: '0123456789ab', FunctionName: { Ref: functionId } },
    });
    expect(stack.one('AWS::Lambda::Alias').Properties).toMatchObject({
      Name: 'live',
      FunctionVersion: { 'Fn::GetAtt': [versionId, 'Version'] },
    });
  });

  it('of another commit makes another version; of the same, the same', () => {
    expect(synthesise().resources).toHaveProperty(versionId);
    expect(synthesise({ commit: 'ba9876543210' }).resources).not.toHaveProperty(versionId);
  });

  const others: Record<string, string>[] = [
    { ASTRA_DATABASE_NAME: 'orders-2' },
    { ASTRA_REGION: 'eu-west-1' },
    { ASTRA_CLOUD: 'GCP' },
  ];
  it.each(others)('of the same commit with another database (%o) makes another version', (environment) => {
    expect(synthesise({ environment }).resources).not.toHaveProperty(versionId);
  });

  it('moves a tenth of the traffic first, and turns back on the alarm for 5xx', () => {
    const alarms = stack.all('AWS::CodeDeploy::DeploymentGroup')[0]?.Properties.AlarmConfiguration.Alarms;
    const [alarmId] = find(
      'AWS::CloudWatch::Alarm',
      ({ Properties }) => Properties.AlarmName === 'order-api-production-server-errors',
    );
    expect(alarms).toEqual([{ Name: { Ref: alarmId } }]);
    stack.template.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: Match.arrayWith(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']),
      },
    });
    expect(stack.one('AWS::Lambda::Alias').UpdatePolicy).toHaveProperty('CodeDeployLambdaAliasUpdate');
  });

  it('moves all of it at once in development', () => {
    synthesise({ environment: { STAGE: 'development' } }).template.hasResourceProperties(
      'AWS::CodeDeploy::DeploymentGroup',
      { DeploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce' },
    );
  });
});

function find(type: string, matches: (resource: Resource) => boolean): [string, Resource] {
  const found = Object.entries(stack.resources).filter(([, one]) => one.Type === type && matches(one));
  if (found.length !== 1) throw new Error(`${found.length} resources are this ${type}`);
  return found[0] as [string, Resource];
}
function secretId(): string {
  return find('AWS::SecretsManager::Secret', () => true)[0];
}
