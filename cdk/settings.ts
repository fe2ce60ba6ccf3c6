import { names } from '../src/service.ts';
import { readSettings, type Settings, SettingsError, own as service, withoutEmpty } from '../src/settings.ts';
import {
  type DeploymentSetting,
  type DeploymentSettingName,
  deploymentSettingNames,
  known,
  NOT_DEPLOYED,
  SHARED,
} from './settings-table.ts';
import { type StageName, stages } from './stages.ts';

type Environment = Record<string, string | undefined>;

/** All settings of a deployment, validated. */
export interface DeploymentSettings {
  stage: StageName;
  region: string;
  /** The ARN of the secret with Astra's admin token. Its account and region are the stack's. */
  account: string;
  /** The qualifier of the bootstrap whose roles deploy the stack; absent: the CDK's default. */
  qualifier?: string;
  astra: {
    adminTokenSecretArn: string;
    databaseName: string;
    keyspace: string;
    region: string;
    cloud: string;
    deleteOnRemoval: boolean;
    /** The id of a database that the stack did not create and may use; empty: none. */
    adopt: string;
    /** The id of the database that the stack may leave for another one; empty: none. */
    leave: string;
    /** A changed value makes a new token for the function. */
    rotation: string;
  };
  /** The issuer whose tokens are accepted; absent: a user pool of the stack. */
  jwt?: { issuer: string; audience: string[] };
  corsOrigins: string[];
  /** URLs to which people return after signing in with the user pool. */
  callbackUrls: string[];
  /** URLs to which people return after signing out. */
  logoutUrls: string[];
  runtime: 'nodejs24.x' | 'native';
  /** An existing package; absent: one is built. */
  package?: string;
  memoryMb: number;
  /** Reserved concurrency; absent: the function shares the account's. */
  reservedConcurrency?: number;
  /** Limits of each route: requests per second, and burst. */
  throttle: { rate: number; burst: number };
  alarmEmail?: string;
  /** Whether a deployment starts while an alarm is raised. */
  ignoresAlarms: boolean;
  /** Whether the API's health is requested from outside. */
  watchesHealth: boolean;
  /** The age in minutes of a waiting entry that raises an alarm; absent: it is not measured. */
  queueAgeMinutes?: number;
  /** The runbook's URL, which every alarm contains. */
  runbookUrl: string;
  domain?: { name: string; certificateArn: string; basePath: string };
}

/**
 * Reads and validates all settings of the deployment from the environment before anything is synthesised.
 *
 * @throws SettingsError one line per fault, each naming its setting; no values, which may be secrets
 */
export function deploymentSettings(environment: Environment): DeploymentSettings {
  const faults: string[] = [];
  const shared = sharedSettings(environment, faults);
  const own = ownSettings(environment, faults);

  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = shared;
  if ((issuer === undefined) !== (audience === undefined))
    faults.push(
      'JWT_ISSUER and JWT_AUDIENCE belong together: set both, or neither for a user pool of the stack',
    );
  if (issuer?.startsWith('http:')) faults.push('JWT_ISSUER is malformed: the gateway takes https only');
  const { DEPLOY_DOMAIN_NAME: name, DEPLOY_CERTIFICATE_ARN: certificateArn } = own;
  if ((name === undefined) !== (certificateArn === undefined))
    faults.push('DEPLOY_DOMAIN_NAME and DEPLOY_CERTIFICATE_ARN belong together: set both or neither');
  if (shared[service.basePath] && !name)
    faults.push(`${service.basePath} is the path below DEPLOY_DOMAIN_NAME: give both or neither`);
  if (own.ASTRA_ADMIN_TOKEN_SECRET_ARN && own.AWS_REGION) {
    if (own.ASTRA_ADMIN_TOKEN_SECRET_ARN.split(':')[3] !== own.AWS_REGION)
      faults.push('ASTRA_ADMIN_TOKEN_SECRET_ARN is of another region than AWS_REGION');
  }
  if (certificateArn && own.AWS_REGION && certificateArn.split(':')[3] !== own.AWS_REGION)
    faults.push('DEPLOY_CERTIFICATE_ARN is of another region than AWS_REGION');
  const memoryMb = Number(own.DEPLOY_MEMORY_MB ?? 1024);
  if (memoryMb < 128 || memoryMb > 10_240)
    faults.push(`DEPLOY_MEMORY_MB is malformed: it must be ${known.DEPLOY_MEMORY_MB.expects}`);
  if (own.ASTRA_DELETE_ON_REMOVAL === 'true' && !stages[own.STAGE as StageName]?.mayDeleteDatabase)
    faults.push(`ASTRA_DELETE_ON_REMOVAL must be false: ${own.STAGE} keeps its database`);
  for (const name of ['DEPLOY_CALLBACK_URLS', 'DEPLOY_LOGOUT_URLS'] as const)
    if (own.STAGE === 'production' && own[name]?.includes('http://localhost'))
      faults.push(`${name} is malformed: production does not allow localhost`);
  if (faults.length > 0) throw new SettingsError(faults.join('\n'));

  const stage = own.STAGE as StageName;
  const callbackUrls = own.DEPLOY_CALLBACK_URLS?.split(',') ?? [...stages[stage].callbackUrls];
  const region = own.AWS_REGION as string;
  return {
    stage,
    region,
    account: (own.ASTRA_ADMIN_TOKEN_SECRET_ARN as string).split(':')[4] as string,
    ...(own.DEPLOY_QUALIFIER && { qualifier: own.DEPLOY_QUALIFIER }),
    astra: {
      adminTokenSecretArn: own.ASTRA_ADMIN_TOKEN_SECRET_ARN as string,
      databaseName: own.ASTRA_DATABASE_NAME ?? `${names.name}-${stage}`,
      keyspace: shared.ASTRA_DB_KEYSPACE as string,
      region: own.ASTRA_REGION ?? region,
      cloud: own.ASTRA_CLOUD ?? 'AWS',
      deleteOnRemoval: own.ASTRA_DELETE_ON_REMOVAL === 'true',
      adopt: own.ASTRA_ADOPT_DATABASE ?? '',
      leave: own.ASTRA_LEAVE_DATABASE ?? '',
      rotation: own.ASTRA_ROTATE_TOKEN ?? '',
    },
    ...(issuer && audience && { jwt: { issuer, audience: audience.split(',').map((one) => one.trim()) } }),
    corsOrigins: shared[service.corsOrigins] ?? [],
    callbackUrls,
    logoutUrls: own.DEPLOY_LOGOUT_URLS?.split(',') ?? originsOf(callbackUrls),
    runtime: own.RUNTIME === 'native' ? 'native' : 'nodejs24.x',
    ...(own.PACKAGE && { package: own.PACKAGE }),
    memoryMb,
    ...(own.DEPLOY_RESERVED_CONCURRENCY && { reservedConcurrency: Number(own.DEPLOY_RESERVED_CONCURRENCY) }),
    throttle: {
      rate: Number(own.DEPLOY_THROTTLE_RATE ?? 100),
      burst: Number(own.DEPLOY_THROTTLE_BURST ?? 200),
    },
    ignoresAlarms: own.DEPLOY_IGNORE_ALARMS === 'true',
    watchesHealth: own.DEPLOY_WATCH_HEALTH === 'true',
    ...(own.DEPLOY_QUEUE_AGE_MINUTES && { queueAgeMinutes: Number(own.DEPLOY_QUEUE_AGE_MINUTES) }),
    runbookUrl: own.DEPLOY_RUNBOOK_URL ?? 'docs/runbook.md',
    ...(own.DEPLOY_ALARM_EMAIL && { alarmEmail: own.DEPLOY_ALARM_EMAIL }),
    ...(name &&
      certificateArn && { domain: { name, certificateArn, basePath: shared[service.basePath] ?? '/v1' } }),
  };
}

/** The settings shared with the service; an unknown name with one of our prefixes is a fault. */
function sharedSettings(
  environment: Environment,
  faults: string[],
): Settings<never, (typeof SHARED)[number]> {
  const others = Object.entries(withoutEmpty(environment)).filter(([name]) => !Object.hasOwn(known, name));
  faults.push(...others.flatMap(([name]) => NOT_DEPLOYED[name] ?? []));
  try {
    return readSettings(Object.fromEntries(others), { required: [], optional: SHARED });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    faults.push(...error.message.split('\n'));
    return {};
  }
}

function ownSettings(environment: Environment, faults: string[]) {
  // ASTRA_DB_ is the service's prefix; readSettings checks those names.
  for (const name of Object.keys(withoutEmpty(environment)).filter((one) =>
    /^(DEPLOY|ASTRA(?!_DB))_/.test(one),
  ))
    if (!Object.hasOwn(known, name)) faults.push(`${name} is not a setting`);
  const values: Partial<Record<DeploymentSettingName, string>> = {};
  for (const name of deploymentSettingNames) {
    const { pattern, expects, required }: DeploymentSetting = known[name];
    const given = environment[name];
    if (!given && required) faults.push(`${name} is not set: it must be ${expects}`);
    if (!given) continue;
    if (new RegExp(`^(?:${pattern.source})$`).test(given)) values[name] = given;
    else faults.push(`${name} is malformed: it must be ${expects}`);
  }
  return values;
}

/** The origin of each return URL after signing in, to which people may also return after signing out. */
function originsOf(urls: readonly string[]): string[] {
  return [...new Set(urls.map((url) => `${new URL(url).origin}/`))];
}
