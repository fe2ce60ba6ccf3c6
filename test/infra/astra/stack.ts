import { randomUUID } from 'node:crypto';
import { createIsComplete } from '../../../cdk/astra/is-complete.ts';
import { createOnEvent } from '../../../cdk/astra/on-event.ts';
import type { AstraDatabaseAttributes, AstraDatabaseProperties } from '../../../cdk/astra/request.ts';
import { type SecretsManagerStandIn, startSecretsManager } from '../../secrets/secrets-manager.ts';
import { adminToken, type DevOpsApiStandIn, startDevOpsApi } from './devops-api.ts';

const arn = (name: string) => `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}-AbCdEf`;
export const adminSecret = arn('astra-admin');
export const applicationSecret = arn('astra');

/** What the framework calls a resource whose creation failed at once; it does not pass its deletion on. */
const CREATE_FAILED = 'AWSCDK::CustomResourceProviderFramework::CREATE_FAILED';

const wanted: AstraDatabaseProperties = {
  ServiceToken: 'arn:aws:lambda:…',
  DatabaseName: 'orders',
  Keyspace: 'default_keyspace',
  Region: 'eu-central-1',
  CloudProvider: 'AWS',
  AdminTokenSecretArn: adminSecret,
  ApplicationSecretArn: applicationSecret,
  DeleteOnRemoval: 'false',
  Commit: 'one',
};

type Request = {
  RequestType: 'Create' | 'Update' | 'Delete';
  ResourceProperties: AstraDatabaseProperties;
} & Record<string, unknown>;

/** What a deployment ended in. */
export interface Outcome {
  /** Why it failed; the stack is then as it was before. */
  failure?: string;
  attributes?: AstraDatabaseAttributes;
  polls: number;
}

export interface Stack {
  /** The physical id, while the resource exists. */
  id: string | undefined;
  deploy(properties?: Partial<AstraDatabaseProperties>): Promise<Outcome>;
  remove(): Promise<Outcome>;
}

export interface Astra extends AsyncDisposable {
  devOps: DevOpsApiStandIn;
  secretsManager: SecretsManagerStandIn;
  stack(name?: string): Stack;
  /** The Provider framework gives up at some time; here after so many polls. */
  mostPolls: number;
  /** What the function would read. */
  access(): { endpoint: string; token: string } | undefined;
  /** All that CloudFormation and the logs have seen. */
  seen: string[];
}

/** Astra and Secrets Manager as stand-ins over HTTP, and stacks driven as CloudFormation and the CDK's Provider do. */
export async function startAstra(): Promise<Astra> {
  const [devOps, secretsManager] = await Promise.all([startDevOpsApi(), startSecretsManager()]);
  secretsManager.secrets.set(adminSecret, adminToken);
  secretsManager.secrets.set(applicationSecret, '');
  const environment = { ...secretsManager.environment, ASTRA_DEVOPS_API_URL: devOps.url };
  const seen: string[] = [];
  const warn = (line: string) => void seen.push(line);
  const onEvent = createOnEvent(environment);
  const isComplete = createIsComplete(environment, { patience: 500, warn });

  /** The Provider framework: onEvent, then isComplete until it is. */
  async function provide(request: Request): Promise<Outcome & { id?: string }> {
    let id = request['PhysicalResourceId'] as string | undefined;
    let polls = 0;
    try {
      if (request.RequestType === 'Delete' && id === CREATE_FAILED) return { polls };
      const begun = await onEvent(request as never);
      if (request.RequestType === 'Delete' && begun.PhysicalResourceId !== id) throw new Error('id changed');
      id = begun.PhysicalResourceId ?? id;
      for (; polls < astra.mostPolls; ) {
        polls += 1;
        const progress = await isComplete({ ...request, ...begun } as never);
        seen.push(JSON.stringify([begun, progress]));
        if (!progress.IsComplete) continue;
        return { polls, ...(id && { id }), attributes: progress.Data as unknown as AstraDatabaseAttributes };
      }
      throw new Error('Operation timed out');
    } catch (error) {
      seen.push(`${(error as Error).stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))}`);
      return { polls, failure: (error as Error).message, ...(id && { id }) };
    }
  }

  function stack(name = 'order-api'): Stack {
    const StackId = `arn:aws:cloudformation:eu-central-1:123456789012:stack/${name}/${randomUUID()}`;
    let properties: AstraDatabaseProperties | undefined;
    const send = (
      RequestType: Request['RequestType'],
      ResourceProperties: AstraDatabaseProperties,
      more: Record<string, unknown> = {},
    ) =>
      provide({
        RequestType,
        ResourceProperties,
        ...more,
        StackId,
        RequestId: randomUUID(),
        LogicalResourceId: 'AstraDatabase',
        ResourceType: 'Custom::AstraDatabase',
        ServiceToken: 'arn:aws:lambda:…',
        ResponseURL: 'https://…',
      });

    const self: Stack = {
      id: undefined,
      async deploy(changes = {}) {
        const before = properties;
        const after = { ...(before ?? wanted), ...changes };
        if (!before) {
          const created = await send('Create', after);
          if (created.failure === undefined) {
            properties = after;
            self.id = created.id;
            return created;
          }
          const PhysicalResourceId = created.id ?? CREATE_FAILED;
          const { failure } = await send('Delete', after, { PhysicalResourceId });
          if (failure !== undefined) throw new Error(`the rollback failed: ${failure}`);
          return created;
        }
        const old = self.id;
        const update = { PhysicalResourceId: old, OldResourceProperties: before };
        const updated = await send('Update', after, update);
        if (updated.failure === undefined) {
          properties = after;
          self.id = updated.id;
          if (old !== updated.id) await send('Delete', before, { PhysicalResourceId: old });
          return updated;
        }
        const rollback = { PhysicalResourceId: updated.id, OldResourceProperties: after };
        const back = await send('Update', before, rollback);
        if (back.failure !== undefined) throw new Error(`the rollback failed: ${back.failure}`);
        self.id = back.id;
        if (back.id !== updated.id) await send('Delete', after, { PhysicalResourceId: updated.id });
        return updated;
      },
      async remove() {
        const removed = await send('Delete', properties ?? wanted, { PhysicalResourceId: self.id });
        if (removed.failure === undefined) {
          properties = undefined;
          self.id = undefined;
        }
        return removed;
      },
    };
    return self;
  }

  const astra: Astra = {
    mostPolls: 30,
    devOps,
    secretsManager,
    stack,
    seen,
    access: () => {
      const text = secretsManager.secrets.get(applicationSecret);
      return text ? JSON.parse(text) : undefined;
    },
    async [Symbol.asyncDispose]() {
      await devOps[Symbol.asyncDispose]();
      await secretsManager[Symbol.asyncDispose]();
    },
  };
  return astra;
}
