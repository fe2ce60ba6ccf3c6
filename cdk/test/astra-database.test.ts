import { describe, expect, it } from 'vitest';
import { required, synthesise } from './stack.ts';

const stack = synthesise();
const READ = ['secretsmanager:DescribeSecret', 'secretsmanager:GetSecretValue'];
const database = stack.one('Custom::AstraDatabase');

describe('the database', () => {
  it('is described to its custom resource, secrets by their ARNs', () => {
    const { ServiceToken, ApplicationSecretArn, ...properties } = database.Properties;
    expect(properties).toEqual({
      DatabaseName: 'order-api-production',
      Keyspace: 'default_keyspace',
      Region: 'eu-central-1',
      CloudProvider: 'AWS',
      AdminTokenSecretArn: required.ASTRA_ADMIN_TOKEN_SECRET_ARN,
      DeleteOnRemoval: 'false',
      Commit: '0123456789ab',
    });
    expect(ServiceToken['Fn::GetAtt'][0]).toMatch(/framework/);
    expect(stack.resources[ApplicationSecretArn.Ref]?.Type).toBe('AWS::SecretsManager::Secret');
  });

  it('is deleted with the stack only when that is asked for', () => {
    const { Properties } = synthesise({ environment: { ASTRA_DELETE_ON_REMOVAL: 'true' } }).one(
      'Custom::AstraDatabase',
    );
    expect(Properties.DeleteOnRemoval).toBe('true');
  });

  it('is made by two functions that may read the admin token, and write one secret', () => {
    const ours = stack
      .all('AWS::Lambda::Function')
      .filter(({ Properties }) => ['on-event.handler', 'is-complete.handler'].includes(Properties.Handler));
    expect(ours).toHaveLength(2);
    for (const { Properties } of ours) {
      expect(Properties).not.toHaveProperty('Environment');
      const roleId = Properties.Role['Fn::GetAtt'][0];
      const statements = stack
        .all('AWS::IAM::Policy')
        .filter((policy) => JSON.stringify(policy.Properties.Roles).includes(`"${roleId}"`))
        .flatMap((policy) => policy.Properties.PolicyDocument.Statement);
      const granted = Object.fromEntries(
        statements.flatMap(({ Action, Resource }) =>
          [Resource].flat().map((resource) => [JSON.stringify(resource), [Action].flat()]),
        ),
      );
      const { Ref: secretId } = database.Properties.ApplicationSecretArn;
      expect(granted[JSON.stringify(required.ASTRA_ADMIN_TOKEN_SECRET_ARN)]).toEqual(READ);
      expect(granted[JSON.stringify({ Ref: secretId })]).toContain('secretsmanager:PutSecretValue');
      // The third is its log.
      expect(Object.keys(granted)).toHaveLength(3);
    }
  });
});

describe('secrets', () => {
  it('are nowhere in the template: no token, and no value but one that Secrets Manager makes up itself', () => {
    const text = JSON.stringify(stack.template.toJSON());
    expect(text).not.toMatch(/AstraCS|eyJ[\w-]{10,}\.|-----BEGIN|AKIA[0-9A-Z]{16}/);
    expect(text).not.toMatch(/"SecretString"|ASTRA_DB_APPLICATION_TOKEN|resolve:secretsmanager/);
    expect(stack.one('AWS::SecretsManager::Secret').Properties).toHaveProperty('GenerateSecretString');
  });

  it('are in no environment and no output', () => {
    for (const { Properties } of stack.all('AWS::Lambda::Function')) {
      for (const name of Object.keys(Properties.Environment?.Variables ?? {}))
        expect(name).not.toMatch(/TOKEN$|PASSWORD|KEY$|SECRET$/);
    }
    expect(Object.keys(stack.template.toJSON()['Outputs']).join()).not.toMatch(/secret|token/i);
  });
});
