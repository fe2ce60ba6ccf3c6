import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Contract } from '../src/gateway/contract.ts';
import { deployment, names } from '../src/service.ts';
import { AccessLog } from './access-log.ts';
import { alarmRules, serverErrors, versionErrors } from './alarm-rules.ts';
import { Alarms } from './alarms.ts';
import { AstraDatabase } from './astra-database.ts';
import { CustomDomain } from './custom-domain.ts';
import { ServiceFunction, type ServicePackage } from './function.ts';
import { HealthWatch } from './health-watch.ts';
import { HttpApi } from './http-api.ts';
import { HttpStage } from './http-stage.ts';
import { UserPoolIssuer } from './issuer.ts';
import { serviceMetrics } from './metrics.ts';
import { OperationsDashboard } from './operations-dashboard.ts';
import { QueueWatch } from './queue-watch.ts';
import { Rollout } from './rollout.ts';
import type { DeploymentSettings } from './settings.ts';
import { stages } from './stages.ts';

export interface ServiceStackProps extends StackProps {
  contract: Contract;
  settings: DeploymentSettings;
  package: ServicePackage;
  /** The folder with the bundled handlers of handlers.ts. */
  handlersFolder: string;
}

/** All resources of one stage. */
export class ServiceStack extends Stack {
  readonly httpApi: HttpApi;

  constructor(
    scope: Construct,
    id: string,
    { contract, settings, package: zip, handlersFolder, ...props }: ServiceStackProps,
  ) {
    super(scope, id, props);
    const tags = { service: names.name, stage: settings.stage };
    // An API that is imported from a body must have its tags there (https://github.com/aws/aws-cdk/issues/28552).
    const excludeResourceTypes = ['AWS::ApiGatewayV2::Api'];
    for (const [name, value] of Object.entries(tags))
      Tags.of(this).add(name, value, { excludeResourceTypes });

    const { rollout, logRetentionDays, keepsUsers } = stages[settings.stage];

    const accessLog = new AccessLog(this, 'AccessLog', {
      retentionDays: logRetentionDays,
      namespace: this.stackName,
    });
    const metrics = serviceMetrics(this.stackName);
    const database = new AstraDatabase(this, 'Astra', {
      astra: settings.astra,
      handlersFolder,
      logRetentionDays,
    });
    const alarms = new Alarms(this, 'Alarms', {
      prefix: this.stackName,
      runbookUrl: settings.runbookUrl,
      email: settings.alarmEmail,
    });
    const { alias, function: service } = new ServiceFunction(this, 'Service', {
      settings,
      package: zip,
      database,
    });
    new Rollout(this, 'Rollout', {
      function: service,
      alias,
      rollout,
      rollbackOn: [alarms.add(serverErrors(accessLog)), alarms.add(versionErrors(metrics, zip.commit))],
      ignoresAlarms: settings.ignoresAlarms,
      handlersFolder,
      logRetentionDays,
    });

    const userPool = settings.jwt
      ? undefined
      : new UserPoolIssuer(this, 'Issuer', {
          contract,
          callbackUrls: settings.callbackUrls,
          logoutUrls: settings.logoutUrls,
          keepsUsers,
        });
    const { issuer, audience } = settings.jwt ?? (userPool as UserPoolIssuer);
    const { corsOrigins, domain, throttle } = settings;
    this.httpApi = new HttpApi(this, 'Http', {
      contract,
      alias,
      issuer,
      audience,
      corsOrigins,
      tags,
      closed: domain !== undefined,
    });
    const { api, routes } = this.httpApi;
    const { stage } = new HttpStage(this, 'HttpStage', {
      api,
      routes,
      throttle,
      accessLog: accessLog.logGroup,
    });
    const custom = domain && new CustomDomain(this, 'CustomDomain', { api, stage, ...domain });

    const url = custom?.url ?? api.attrApiEndpoint;
    if (settings.watchesHealth)
      alarms.add(new HealthWatch(this, 'HealthWatch', { url, handlersFolder, logRetentionDays }).rule);
    const { queueAge } = deployment;
    const minutes = settings.queueAgeMinutes;
    const queueWatch =
      queueAge && minutes
        ? new QueueWatch(this, 'QueueWatch', { ...queueAge, alias, metrics, minutes })
        : undefined;
    for (const rule of queueWatch?.rules ?? []) alarms.add(rule);
    for (const rule of alarmRules({ apiId: api.ref, routes, function: service, accessLog, metrics }))
      alarms.add(rule);
    new OperationsDashboard(this, 'Dashboard', {
      name: this.stackName,
      runbookUrl: settings.runbookUrl,
      alarms: alarms.ofTheService,
      apiId: api.ref,
      accessLog,
      function: service,
      metrics,
      queueAge: queueWatch?.graph,
    });

    this.#output('ApiUrl', url);
    this.#output('DocsUrl', `${url}/docs`);
    this.#output('FunctionName', service.functionName);
    this.#output('LogGroup', service.logGroup.logGroupName);
    this.#output('DatabaseId', database.resource.getAttString('DatabaseId'));
    if (custom) this.#output('DomainTarget', custom.target);
    if (settings.alarmEmail) this.#output('AlarmEmail', settings.alarmEmail);
    if (userPool) {
      this.#output('UserPoolId', userPool.userPool.userPoolId);
      if (userPool.publicClient) this.#output('PublicClientId', userPool.publicClient.userPoolClientId);
      this.#output('SmokeClientId', userPool.smokeClient.userPoolClientId);
      this.#output('MachineClientId', userPool.machineClient.userPoolClientId);
      this.#output('SignInUrl', userPool.signInUrl);
    }
  }

  #output(name: string, value: string): void {
    new CfnOutput(this, name, { value });
  }
}
