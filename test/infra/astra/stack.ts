import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { createIsComplete } from '../../../cdk/astra/is-complete.ts';
import { createOnEvent } from '../../../cdk/astra/on-event.ts';
import type { AstraDatabaseAttributes, AstraDatabaseProperties } from '../../../cdk/astra/request.ts';
import { createFetcher } from '../../../src/astra/fetcher.ts';
import { type SecretsManagerStandIn, startSecretsManager } from '../../secrets/secrets-manager.ts';
import { adminToken, type DevOpsApiStandIn, startDevOpsApi } from './devops-api.ts';

const arn = (name: string) => `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}-AbCdEf`;
export const adminSecret = arn('astra-admin');
export const applicationSecret = arn('astra');

/** Milliseconds for schema and token in one poll. */
export const PATIENCE = 1_500;

/**
 * The physical id that the framework gives a resource whose creation failed at once; it does not forward its deletion.
 */
const CREATE_FAILED = 'AWSCDK::CustomResourceProviderFramework::CREATE_FAILED';

/** The properties of a new stack. */
export const wanted = {
  ServiceToken: 'arn:aws:lambda:…',
  DatabaseName: 'orders',
  Keyspace: 'default_keyspace',
  Region: 'eu-central-1',
  CloudProvider: 'AWS',
  AdminTokenSecretArn: adminSecret,
  ApplicationSecretArn: applicationSecret,
  DeleteOnRemoval: 'false',
  AdoptDatabase: '',
  LeaveDatabase: '',
  Rotation: '',
  Revision: 'one',
} satisfies AstraDatabaseProperties;

type Request = {
  RequestType: 'Create' | 'Update' | 'Delete';
  ResourceProperties: AstraDatabaseProperties;
} & Record<string, unknown>;

/** The result of a deployment. */
export interface Outcome {
  /** The error, after which the stack is in its earlier state. */
  failure?: string;
  attributes?: AstraDatabaseAttributes;
  polls: number;
}

export interface Stack {
  arn: string;
  /** The physical id while the resource exists. */
  id: string | undefined;
  /** The properties of the last deployment. */
  properties: AstraDatabaseProperties | undefined;
  deploy(properties?: Partial<AstraDatabaseProperties>): Promise<Outcome>;
  /** Deploys without a rollback after a failure. */
  deployWithoutRollback(properties: Partial<AstraDatabaseProperties>): Promise<Outcome & { id?: string }>;
  /** Makes an update that succeeds, and is then rolled back because the stack's update fails. */
  deployAndRollBack(properties: Partial<AstraDatabaseProperties>): Promise<void>;
  remove(): Promise<Outcome>;
}

export interface Astra extends AsyncDisposable {
  devOps: DevOpsApiStandIn;
  secretsManager: SecretsManagerStandIn;
  fetcher: ReturnType<typeof createFetcher>;
  stack(given?: { name?: string; account?: string }): Stack;
  /** The number of polls after which the Provider framework gives up. */
  mostPolls: number;
  /** The function's access, as its secret has it. */
  access(secretArn?: string): { endpoint: string; token: string } | undefined;
  /** Called after each invocation to check invariants. */
  meanwhile: () => Promise<void>;
  /** Milliseconds between two polls by the functions' clock. */
  interval: number;
  /** Everything that CloudFormation and the logs received. */
  seen: string[];
}

/**
 * Stand-ins for Astra and Secrets Manager over HTTP, and stacks that are driven like CloudFormation and the CDK's
 * Provider do.
 */
export async function startAstra({ patience = PATIENCE } = {}): Promise<Astra> {
  const fetcher = createFetcher();
  const [devOps, secretsManager] = await Promise.all([startDevOpsApi(), startSecretsManager()]);
  secretsManager.secrets.set(adminSecret, adminToken);
  secretsManager.secrets.set(applicationSecret, '');
  const environment = { ...secretsManager.environment, ASTRA_DEVOPS_API_URL: devOps.url };
  const seen: string[] = [];
  const warn = (line: string) => void seen.push(line);
  let time = Date.now();
  const now = () => time;
  const onEvent = createOnEvent(environment, { now });
  const isComplete = createIsComplete(environment, { patience, warn, now });

  /** The Provider framework: calls onEvent, then isComplete until it is complete. */
  async function provide(request: Request): Promise<Outcome & { id?: string }> {
    let id = request['PhysicalResourceId'] as string | undefined;
    let polls = 0;
    try {
      if (request.RequestType === 'Delete' && id === CREATE_FAILED) return { polls };
      const begun = await onEvent(request as never);
      await astra.meanwhile();
      if (request.RequestType === 'Delete' && begun.PhysicalResourceId !== id) throw new Error('id changed');
      id = begun.PhysicalResourceId ?? id;
      for (; polls < astra.mostPolls; ) {
        polls += 1;
        const progress = await isComplete({ ...request, ...begun } as never);
        seen.push(JSON.stringify([begun, progress]));
        await astra.meanwhile();
        time += astra.interval;
        if (!progress.IsComplete) continue;
        return { polls, ...(id && { id }), attributes: progress.Data as unknown as AstraDatabaseAttributes };
      }
      throw new Error('Operation timed out');
    } catch (error) {
      seen.push(`${(error as Error).stack} ${JSON.stringify(error, Object.getOwnPropertyNames(error))}`);
      return { polls, failure: (error as Error).message, ...(id && { id }) };
    }
  }

  function stack({ name = 'order-api', account = '123456789012' } = {}): Stack {
    const StackId = `arn:aws:cloudformation:eu-central-1:${account}:stack/${name}/${randomUUID()}`;
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

    async function rollBack(
      after: AstraDatabaseProperties,
      before: AstraDatabaseProperties,
      id: string | undefined,
    ): Promise<void> {
      const rollback = { PhysicalResourceId: id, OldResourceProperties: after };
      const back = await send('Update', before, rollback);
      if (back.failure !== undefined) throw new Error(`the rollback failed: ${back.failure}`);
      self.id = back.id;
      if (back.id !== id) await send('Delete', after, { PhysicalResourceId: id });
    }

    const self: Stack = {
      arn: StackId,
      id: undefined,
      properties: undefined,
      async deploy(changes = {}) {
        const before = self.properties;
        const after = { ...(before ?? wanted), ...changes };
        // CloudFormation sends no update without a change.
        if (before && isDeepStrictEqual(before, after)) return { polls: 0 };
        if (!before) {
          const created = await send('Create', after);
          if (created.failure === undefined) {
            self.properties = after;
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
          self.properties = after;
          self.id = updated.id;
          if (old !== updated.id) await send('Delete', before, { PhysicalResourceId: old });
          return updated;
        }
        await rollBack(after, before, updated.id);
        return updated;
      },
      async deployWithoutRollback(changes) {
        const before = self.properties as AstraDatabaseProperties;
        const update = { PhysicalResourceId: self.id, OldResourceProperties: before };
        return send('Update', { ...before, ...changes }, update);
      },
      async deployAndRollBack(changes) {
        const before = self.properties as AstraDatabaseProperties;
        const after = { ...before, ...changes };
        const updated = await self.deployWithoutRollback(changes);
        if (updated.failure !== undefined) throw new Error(updated.failure);
        await rollBack(after, before, updated.id);
      },
      async remove() {
        const removed = await send('Delete', self.properties ?? wanted, { PhysicalResourceId: self.id });
        if (removed.failure === undefined) {
          self.properties = undefined;
          self.id = undefined;
        }
        return removed;
      },
    };
    return self;
  }

  const astra: Astra = {
    mostPolls: 30,
    fetcher,
    devOps,
    secretsManager,
    stack,
    seen,
    meanwhile: async () => {},
    interval: 15_000,
    access: (secretArn = applicationSecret) => {
      const { secrets } = secretsManager;
      const named = /:secret:(.+)-\w{6}$/.exec(secretArn)?.[1] ?? '';
      const text = secrets.get(secretArn) ?? secrets.get(named);
      return text ? JSON.parse(text) : undefined;
    },
    async [Symbol.asyncDispose]() {
      await fetcher.close();
      await devOps[Symbol.asyncDispose]();
      await secretsManager[Symbol.asyncDispose]();
    },
  };
  return astra;
}
