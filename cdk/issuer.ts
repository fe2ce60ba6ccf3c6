import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  type UserPoolClient,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { type Contract, operationsOf } from '../src/gateway/contract.ts';
import { deployment } from '../src/service.ts';

/** What the gateway's authorizer asks of a token. */
export interface TokenIssuer {
  issuer: string;
  audience: readonly string[];
}

export interface UserPoolIssuerProps {
  contract: Contract;
  /** Where people come back to after they signed in. */
  callbackUrls: readonly string[];
  /** Where people come back to after they signed out. */
  logoutUrls: readonly string[];
  /** Users survive the stack's removal; the clients end with it. */
  keepsUsers: boolean;
}

/**
 * A user pool that issues tokens with the contract's scopes: for people by code and PKCE, for programs by client
 * credentials.
 *
 * Its access tokens have no `aud`; the authorizer compares their `client_id` instead, so the clients' ids are the
 * audience.
 */
export class UserPoolIssuer extends Construct implements TokenIssuer {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly userPool: UserPool;
  /** For people in browsers and apps: no secret, PKCE. Absent where no URL is named to which they come back. */
  readonly publicClient?: UserPoolClient;
  /** For operators' programs: client credentials. */
  readonly machineClient: UserPoolClient;
  /** For the smoke test of a deployment: client credentials, with the scopes that its walk needs. */
  readonly smokeClient: UserPoolClient;
  /** "https://….auth.eu-central-1.amazoncognito.com" */
  readonly signInUrl: string;

  constructor(
    scope: Construct,
    id: string,
    { contract, callbackUrls, logoutUrls, keepsUsers }: UserPoolIssuerProps,
  ) {
    super(scope, id);
    this.userPool = new UserPool(this, 'Users', {
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      autoVerify: { email: true },
      featurePlan: FeaturePlan.ESSENTIALS,
      passwordPolicy: {
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
      },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      deletionProtection: keepsUsers,
      removalPolicy: keepsUsers ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
    Validations.of(this.userPool).acknowledge(
      {
        id: 'AwsSolutions-COG2',
        reason: 'A second factor is offered; the users of a public API are not made to have one.',
      },
      {
        id: 'AwsSolutions-COG3',
        reason:
          'Threat protection is part of the Plus plan, which costs a third more per active user: a choice of its own.',
      },
      {
        id: 'AwsSolutions-COG8',
        reason: 'The Essentials plan has all that is used here; Plus costs a third more per active user.',
      },
    );

    const asked = scopesOf(contract);
    const servers = [...new Set(asked.map(({ server }) => server))].map((identifier) =>
      this.userPool.addResourceServer(`Scopes-${identifier}`, {
        identifier,
        scopes: asked
          .filter(({ server }) => server === identifier)
          .map(
            ({ name }) =>
              new ResourceServerScope({
                scopeName: name,
                scopeDescription: deployment.scopes[`${identifier}/${name}`]?.text ?? name,
              }),
          ),
      }),
    );
    const oAuthScopes = asked.map(({ server, name }) => OAuthScope.custom(`${server}/${name}`));
    const forPeople = oAuthScopes.filter(({ scopeName }) => deployment.scopes[scopeName]?.forPeople);
    const domain = this.userPool.addDomain('Domain', {
      // Host names of user pools are unique in the region, all accounts together.
      cognitoDomain: { domainPrefix: `${Stack.of(this).stackName}-${Stack.of(this).account}` },
    });
    this.signInUrl = domain.baseUrl();

    if (callbackUrls.length > 0) {
      this.publicClient = this.userPool.addClient('PublicClient', {
        generateSecret: false,
        // By name, for otherwise Cognito adds the flow that renews a token and keeps the old one.
        authFlows: { userSrp: true },
        // Some scopes are not for the asking: people get those from an administrator's own client.
        oAuth: {
          flows: { authorizationCodeGrant: true },
          scopes: [OAuthScope.OPENID, ...forPeople],
          callbackUrls: [...callbackUrls],
          logoutUrls: [...logoutUrls],
        },
        accessTokenValidity: Duration.hours(1),
        refreshTokenValidity: Duration.days(30),
        // Each use gives another one: a stolen one ends when its owner uses his.
        refreshTokenRotationGracePeriod: Duration.seconds(30),
        preventUserExistenceErrors: true,
        enableTokenRevocation: true,
      });
    }
    const ofSmoke = deployment.smoke.scope.split(' ');
    const machine = (name: string, scopesOfIt: readonly OAuthScope[]) =>
      this.userPool.addClient(name, {
        generateSecret: true,
        authFlows: {},
        oAuth: { flows: { clientCredentials: true }, scopes: [...scopesOfIt] },
        accessTokenValidity: Duration.hours(1),
      });
    this.machineClient = machine('MachineClient', oAuthScopes);
    this.smokeClient = machine(
      'SmokeClient',
      oAuthScopes.filter(({ scopeName }) => ofSmoke.includes(scopeName)),
    );
    const clients = [...(this.publicClient ? [this.publicClient] : []), this.machineClient, this.smokeClient];
    for (const client of clients) client.node.addDependency(...servers);

    this.issuer = `https://cognito-idp.${Stack.of(this).region}.${Stack.of(this).urlSuffix}/${this.userPool.userPoolId}`;
    this.audience = clients.map(({ userPoolClientId }) => userPoolClientId);
  }
}

/** Every scope that an operation names, as Cognito splits it: "things/read" is `read` of the resource server `things`. */
function scopesOf(contract: Contract): { server: string; name: string }[] {
  const named = operationsOf(contract).flatMap(({ operation }) =>
    (operation.security ?? []).flatMap((requirement) => Object.values(requirement).flat()),
  );
  return [...new Set(named)].sort().map((scope) => {
    const [server = '', name = ''] = scope.split('/');
    return { server, name };
  });
}
