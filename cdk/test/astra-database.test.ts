import { describe, expect, it } from 'vitest';
import { limits } from '../astra/limits.ts';
import { revision } from '../astra/revision.ts';
import { required, synthesise } from './stack.ts';

const stack = synthesise();
const database = stack.one('Custom::AstraDatabase');

describe('the database', () => {
  it('passes its definition to the custom resource, with secrets as ARNs', () => {
    const { ServiceToken, ApplicationSecretArn, ...properties } = database.Properties;
    expect(properties).toEqual({
      DatabaseName: 'order-api-production',
      Keyspace: 'default_keyspace',
      Region: 'eu-central-1',
      CloudProvider: 'AWS',
      AdminTokenSecretArn: required.ASTRA_ADMIN_TOKEN_SECRET_ARN,
      DeleteOnRemoval: 'false',
      AdoptDatabase: '',
      LeaveDatabase: '',
      Rotation: '',
      Revision: expect.stringMatching(/^[0-9a-f]{12}$/),
      ServiceTimeout: '3600',
    });
    expect(ServiceToken['Fn::GetAtt'][0]).toMatch(/framework/);
    expect(stack.resources[ApplicationSecretArn.Ref]?.Type).toBe('AWS::SecretsManager::Secret');
  });

  it('is deleted with the stack only when a setting says so', () => {
    const environment = { STAGE: 'staging', ASTRA_DELETE_ON_REMOVAL: 'true' };
    expect(synthesise({ environment }).one('Custom::AstraDatabase').Properties.DeleteOnRemoval).toBe('true');
  });

  it('gets no update for another commit alone, so that code deploys and rolls back while Astra is unavailable', () => {
    const other = synthesise({ commit: 'ba9876543210' });
    expect(other.one('Custom::AstraDatabase')).toEqual(database);
  });

  it('gets an update for another schema and for each of its settings', () => {
    expect(revision({ schema: {} })).not.toBe(revision());
    const id = '123e4567-e89b-42d3-a456-426614174000';
    const settings = { ASTRA_ADOPT_DATABASE: id, ASTRA_LEAVE_DATABASE: id, ASTRA_ROTATE_TOKEN: '2026-12-01' };
    for (const [name, value] of Object.entries(settings)) {
      const changed = synthesise({ environment: { [name]: value } });
      expect(changed.one('Custom::AstraDatabase').Properties).not.toEqual(database.Properties);
    }
  });

  it("has the time-outs of limits.ts, together shorter than CloudFormation's", () => {
    const timeouts = stack
      .all('AWS::Lambda::Function')
      .filter(({ Properties }) => /^(on-event|is-complete)\./.test(Properties.Handler))
      .map(({ Properties }) => Properties.Timeout);
    expect(timeouts.sort()).toEqual([limits.isComplete, limits.onEvent]);
    const waiter = JSON.stringify(stack.one('AWS::StepFunctions::StateMachine').Properties.DefinitionString);
    const [, interval, polls] = /IntervalSeconds\\*":(\d+),\\*"MaxAttempts\\*":(\d+)/.exec(waiter) ?? [];
    // is-complete gives up before the framework does.
    expect(Number(interval) * Number(polls)).toBeGreaterThan(limits.whole);
  });

  it("has two functions: both may read the admin token, only is-complete may write the databases' secrets", () => {
    const { Ref: first } = database.Properties.ApplicationSecretArn;
    const granted = (handler: string) => {
      const [ours] = stack
        .all('AWS::Lambda::Function')
        .filter(({ Properties }) => Properties.Handler === handler);
      expect(ours?.Properties).not.toHaveProperty('Environment');
      const roleId = ours?.Properties.Role['Fn::GetAtt'][0];
      return stack
        .all('AWS::IAM::Policy')
        .filter((policy) => JSON.stringify(policy.Properties.Roles).includes(`"${roleId}"`))
        .flatMap((policy) => policy.Properties.PolicyDocument.Statement)
        .flatMap(({ Action, Resource }) =>
          [Action].flat().flatMap((action) => [Resource].flat().map((one) => `${action} ${nameOf(one)}`)),
        )
        .filter((line) => line.startsWith('secretsmanager:'))
        .sort();
    };
    const nameOf = (resource: unknown) => {
      const text = JSON.stringify(resource);
      if (text.includes(required.ASTRA_ADMIN_TOKEN_SECRET_ARN)) return 'admin';
      if (text === JSON.stringify({ Ref: first })) return 'first';
      return /:secret:order-api-production\/database\/\*/.test(text) ? 'others' : text;
    };
    expect(granted('on-event.handler')).toEqual(['secretsmanager:GetSecretValue admin']);
    expect(granted('is-complete.handler')).toEqual([
      'secretsmanager:CreateSecret others',
      'secretsmanager:DeleteSecret others',
      'secretsmanager:GetSecretValue admin',
      'secretsmanager:GetSecretValue first',
      'secretsmanager:GetSecretValue others',
      'secretsmanager:PutSecretValue first',
      'secretsmanager:PutSecretValue others',
    ]);
  });

  it('keeps the logical id of the first secret', () => {
    expect(database.Properties.ApplicationSecretArn).toEqual({ Ref: 'AstraSecret632BA3C3' });
  });
});

describe('secrets', () => {
  it('are not in the template: it has no token, and values only that Secrets Manager generates', () => {
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
