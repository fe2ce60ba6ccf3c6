import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { type Resource, synthesise } from './stack.ts';

const stack = synthesise();
const [functionId, orders] = find('AWS::Lambda::Function', ({ Properties }) =>
  /every operation/.test(Properties.Description),
);
const [versionId, version] = find('AWS::Lambda::Version', () => true);

describe('the function', () => {
  it('is arm64, traced, has a time-out above its own deadline, and has the ARN of its secret', () => {
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
      ORDER_API_METRICS_NAMESPACE: 'order-api-production',
    });
  });

  it('takes memory and concurrency from settings', () => {
    synthesise({
      environment: { DEPLOY_MEMORY_MB: '512', DEPLOY_RESERVED_CONCURRENCY: '50' },
    }).template.hasResourceProperties('AWS::Lambda::Function', {
      MemorySize: 512,
      ReservedConcurrentExecutions: 50,
    });
  });

  it('runs the native package where a setting says so', () => {
    synthesise({
      environment: { RUNTIME: 'native', PACKAGE: 'dist/order-api-native-0123456789ab.zip' },
    }).template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'provided.al2023',
      Handler: 'bootstrap',
      Architectures: ['arm64'],
    });
  });

  it("may only write its log and traces and read its databases' secrets", () => {
    const roleId = orders.Properties.Role['Fn::GetAtt'][0];
    const role = stack.resources[roleId] as Resource;
    expect(role.Properties).not.toHaveProperty('ManagedPolicyArns');
    const statements = stack
      .all('AWS::IAM::Policy')
      .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === roleId))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement);
    // After a rollback, an earlier version uses the database that it knows.
    const ofOtherDatabases =
      'arn:aws:secretsmanager:eu-central-1:123456789012:secret:order-api-production/database/*';
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

  it('is created after its rights and its database', () => {
    const [databaseId] = find('Custom::AstraDatabase', () => true);
    expect((orders as { DependsOn?: string[] }).DependsOn).toEqual(
      expect.arrayContaining([databaseId, orders.Properties.Role['Fn::GetAtt'][0]]),
    );
  });
});

describe('a deployment', () => {
  it('makes a version that carries the commit and is kept, and moves the alias to it', () => {
    expect(version).toMatchObject({
      // The version of a failed deployment is deleted, so that the next deployment can create it.
      DeletionPolicy: 'RetainExceptOnCreate',
      UpdateReplacePolicy: 'Retain',
      Properties: { Description: '0123456789ab', FunctionName: { Ref: functionId } },
    });
    expect(stack.one('AWS::Lambda::Alias').Properties).toMatchObject({
      Name: 'live',
      FunctionVersion: { 'Fn::GetAtt': [versionId, 'Version'] },
    });
  });

  it('makes another version for another commit, and the same for the same', () => {
    expect(synthesise().resources).toHaveProperty(versionId);
    expect(synthesise({ commit: 'ba9876543210' }).resources).not.toHaveProperty(versionId);
  });

  const others: Record<string, string>[] = [
    { ASTRA_DATABASE_NAME: 'orders-2' },
    { ASTRA_REGION: 'eu-west-1' },
    { ASTRA_CLOUD: 'GCP' },
  ];
  it.each(others)('makes another version for the same commit with another database (%o)', (environment) => {
    expect(synthesise({ environment }).resources).not.toHaveProperty(versionId);
  });

  it('moves a tenth of the traffic first, and rolls back on the alarm for 5xx', () => {
    const alarms = stack.all('AWS::CodeDeploy::DeploymentGroup')[0]?.Properties.AlarmConfiguration.Alarms;
    const [alarmId] = find(
      'AWS::CloudWatch::Alarm',
      ({ Properties }) => Properties.AlarmName === 'order-api-production-server-errors',
    );
    const [ofVersionId] = find(
      'AWS::CloudWatch::Alarm',
      ({ Properties }) => Properties.AlarmName === 'order-api-production-version-errors',
    );
    expect(alarms).toEqual([{ Name: { Ref: alarmId } }, { Name: { Ref: ofVersionId } }]);
    stack.template.hasResourceProperties('AWS::CodeDeploy::DeploymentGroup', {
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      AutoRollbackConfiguration: {
        Enabled: true,
        Events: Match.arrayWith(['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']),
      },
    });
    expect(stack.one('AWS::Lambda::Alias').UpdatePolicy).toHaveProperty('CodeDeployLambdaAliasUpdate');
  });

  it('invokes the new version before it gets traffic, by a function with no other rights', () => {
    const { UpdatePolicy } = stack.one('AWS::Lambda::Alias');
    const [hookId, hook] = find(
      'AWS::Lambda::Function',
      ({ Properties }) => Properties.Handler === 'before-allow-traffic.handler',
    );
    expect(UpdatePolicy?.['CodeDeployLambdaAliasUpdate']).toMatchObject({
      BeforeAllowTrafficHook: { Ref: hookId },
    });
    const roleId = hook.Properties.Role['Fn::GetAtt'][0];
    const statements = stack
      .all('AWS::IAM::Policy')
      .filter(({ Properties }) => Properties.Roles.some(({ Ref }: { Ref: string }) => Ref === roleId))
      .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
      .map(({ Action, Resource }) => [[Action].flat().join(), JSON.stringify(Resource)]);
    expect(statements).toEqual([
      ['logs:CreateLogStream,logs:PutLogEvents', expect.stringContaining('RolloutLog')],
      [
        'codedeploy:GetDeployment,codedeploy:PutLifecycleEventHookExecutionStatus',
        expect.stringContaining('RolloutGroup'),
      ],
      ['lambda:InvokeFunction', expect.stringMatching(new RegExp(`${functionId}.*:\\*`))],
    ]);
  });

  it('watches the errors of the new version alone', () => {
    const [, alarm] = find(
      'AWS::CloudWatch::Alarm',
      ({ Properties }) => Properties.AlarmName === 'order-api-production-version-errors',
    );
    const watched = alarm.Properties.Metrics.flatMap(
      (one: { MetricStat?: { Metric: object } }) => one.MetricStat?.Metric ?? [],
    );
    expect(watched).toEqual(
      ['Errors5xx', 'Requests'].map((MetricName) => ({
        Namespace: 'order-api-production',
        MetricName,
        Dimensions: [{ Name: 'Version', Value: '0123456789ab' }],
      })),
    );
  });

  it('starts while an alarm is raised if a setting says so, because it may fix the cause', () => {
    const deploy = (environment: Record<string, string>) =>
      synthesise({ environment }).one('AWS::CodeDeploy::DeploymentGroup').Properties.AlarmConfiguration;
    expect(deploy({})).toMatchObject({ Enabled: true });
    expect(deploy({ DEPLOY_IGNORE_ALARMS: 'true' })).toMatchObject({ Enabled: false });
  });

  it('moves all traffic at once in development', () => {
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
