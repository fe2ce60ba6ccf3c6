import { CfnOutput, Stack, type StackProps, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Contract } from '../src/gateway/contract.ts';
import { names } from '../src/service.ts';
import { AccessLog } from './access-log.ts';
import { alarmRules, serverErrors } from './alarm-rules.ts';
import { Alarms } from './alarms.ts';
import { AstraDatabase } from './astra-database.ts';
import { CustomDomain } from './custom-domain.ts';
import { OrderFunction, type OrderPackage } from './function.ts';
import { HttpApi } from './http-api.ts';
import { HttpStage } from './http-stage.ts';
import { UserPoolIssuer } from './issuer.ts';
import { OperationsDashboard } from './operations-dashboard.ts';
import { Rollout } from './rollout.ts';
import type { DeploymentSettings } from './settings.ts';
import { stages } from './stages.ts';

export interface OrderApiStackProps extends StackProps {
  contract: Contract;
  settings: DeploymentSettings;
  package: OrderPackage;
  /** The folder with the bundled handlers of the database's custom resource. */
  handlersFolder: string;
}

/** Everything there is of one stage. */
export class OrderApiStack extends Stack {
  readonly httpApi: HttpApi;

  constructor(
    scope: Construct,
    id: string,
    { contract, settings, package: zip, handlersFolder, ...props }: OrderApiStackProps,
  ) {
    super(scope, id, props);
    // What is imported from a body may not be tagged beside it (https://github.com/aws/aws-cdk/issues/28552).
    const excludeResourceTypes = ['AWS::ApiGatewayV2::Api'];
    Tags.of(this).add('service', names.name, { excludeResourceTypes });
    Tags.of(this).add('stage', settings.stage, { excludeResourceTypes });

    const { rollout, logRetentionDays, keepsUsers } = stages[settings.stage];

    const accessLog = new AccessLog(this, 'AccessLog', {
      retentionDays: logRetentionDays,
      namespace: this.stackName,
    });
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
    const { alias, function: orders } = new OrderFunction(this, 'Orders', {
      settings,
      package: zip,
      database,
    });
    new Rollout(this, 'Rollout', { alias, rollout, rollbackOn: [alarms.add(serverErrors(accessLog))] });

    const userPool = settings.jwt
      ? undefined
      : new UserPoolIssuer(this, 'Issuer', {
          contract,
          callbackUrls: settings.callbackUrls,
          keepsUsers,
        });
    const { issuer, audience } = settings.jwt ?? (userPool as UserPoolIssuer);
    const { corsOrigins, domain, throttle } = settings;
    this.httpApi = new HttpApi(this, 'Http', { contract, alias, issuer, audience, corsOrigins });
    const { api, routes } = this.httpApi;
    const { stage } = new HttpStage(this, 'HttpStage', {
      api,
      routes,
      throttle,
      accessLog: accessLog.logGroup,
    });
    const custom = domain && new CustomDomain(this, 'CustomDomain', { api, stage, ...domain });

    for (const rule of alarmRules({ apiId: api.ref, routes, function: orders, accessLog })) alarms.add(rule);
    new OperationsDashboard(this, 'Dashboard', {
      name: this.stackName,
      runbookUrl: settings.runbookUrl,
      alarms: alarms.ofTheService,
      apiId: api.ref,
      accessLog,
      function: orders,
    });

    const url = custom?.url ?? api.attrApiEndpoint;
    this.#output('ApiUrl', url);
    this.#output('DocsUrl', `${url}/docs`);
    this.#output('DatabaseId', database.resource.getAttString('DatabaseId'));
    if (custom) this.#output('DomainTarget', custom.target);
    if (userPool) {
      this.#output('UserPoolId', userPool.userPool.userPoolId);
      this.#output('PublicClientId', userPool.publicClient.userPoolClientId);
      this.#output('MachineClientId', userPool.machineClient.userPoolClientId);
      this.#output('SignInUrl', userPool.signInUrl);
    }
  }

  #output(name: string, value: string): void {
    new CfnOutput(this, name, { value });
  }
}
