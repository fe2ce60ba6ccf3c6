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

/** The values that the gateway's authorizer compares with a token. */
export interface TokenIssuer {
  issuer: string;
  audience: readonly string[];
}

export interface UserPoolIssuerProps {
  contract: Contract;
  /** URLs to which people return after signing in. */
  callbackUrls: readonly string[];
  /** URLs to which people return after signing out. */
  logoutUrls: readonly string[];
  /** Keeps the users when the stack is deleted; the clients are deleted. */
  keepsUsers: boolean;
}

/**
 * A user pool that issues tokens with the contract's scopes: for people by code and PKCE, for programs by client
 * credentials.
 *
 * Its access tokens have no `aud`, so the authorizer compares `client_id`: the audience is the ids of the clients.
 */
export class UserPoolIssuer extends Construct implements TokenIssuer {
  readonly issuer: string;
  readonly audience: readonly string[];
  readonly userPool: UserPool;
  /** The client for people in browsers and apps: no secret, PKCE. Absent without a return URL. */
  readonly publicClient?: UserPoolClient;
  /** The client for operators' programs: client credentials. */
  readonly machineClient: UserPoolClient;
  /** The client for a deployment's smoke test: client credentials, with the scopes of the smoke walk. */
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
        reason: 'A second factor is offered; the users of a public API are not required to use one.',
      },
      {
        id: 'AwsSolutions-COG3',
        reason:
          'Threat protection is part of the Plus plan, which costs a third more per active user, so it is not enabled by default.',
      },
      {
        id: 'AwsSolutions-COG8',
        reason: 'The Essentials plan has all that is used here; Plus costs a third more per active user.',
      },
    );

    const contractScopes = scopesOf(contract);
    const servers = [...new Set(contractScopes.map(({ server }) => server))].map((identifier) =>
      this.userPool.addResourceServer(`Scopes-${identifier}`, {
        identifier,
        scopes: contractScopes
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
    const oAuthScopes = contractScopes.map(({ server, name }) => OAuthScope.custom(`${server}/${name}`));
    const forPeople = oAuthScopes.filter(({ scopeName }) => deployment.scopes[scopeName]?.forPeople);
    const domain = this.userPool.addDomain('Domain', {
      // Host names of user pools are unique in the region across all accounts.
      cognitoDomain: { domainPrefix: `${Stack.of(this).stackName}-${Stack.of(this).account}` },
    });
    this.signInUrl = domain.baseUrl();

    if (callbackUrls.length > 0) {
      this.publicClient = this.userPool.addClient('PublicClient', {
        generateSecret: false,
        // Auth flows are named, because otherwise Cognito adds the one that keeps a refresh token after its use.
        authFlows: { userSrp: true },
        // Only scopes that people may request; the others need a client of an administrator.
        oAuth: {
          flows: { authorizationCodeGrant: true },
          scopes: [OAuthScope.OPENID, ...forPeople],
          callbackUrls: [...callbackUrls],
          logoutUrls: [...logoutUrls],
        },
        accessTokenValidity: Duration.hours(1),
        refreshTokenValidity: Duration.days(30),
        // Each use returns a new refresh token: a stolen one ends when its owner uses it.
        refreshTokenRotationGracePeriod: Duration.seconds(30),
        preventUserExistenceErrors: true,
        enableTokenRevocation: true,
      });
    }
    const smokeScopes = deployment.smoke.scope.split(' ');
    const addMachineClient = (name: string, scopes: readonly OAuthScope[]) =>
      this.userPool.addClient(name, {
        generateSecret: true,
        authFlows: {},
        oAuth: { flows: { clientCredentials: true }, scopes: [...scopes] },
        accessTokenValidity: Duration.hours(1),
      });
    this.machineClient = addMachineClient('MachineClient', oAuthScopes);
    this.smokeClient = addMachineClient(
      'SmokeClient',
      oAuthScopes.filter(({ scopeName }) => smokeScopes.includes(scopeName)),
    );
    const clients = [...(this.publicClient ? [this.publicClient] : []), this.machineClient, this.smokeClient];
    for (const client of clients) client.node.addDependency(...servers);

    this.issuer = `https://cognito-idp.${Stack.of(this).region}.${Stack.of(this).urlSuffix}/${this.userPool.userPoolId}`;
    this.audience = clients.map(({ userPoolClientId }) => userPoolClientId);
  }
}

/** The contract's scopes as Cognito splits them: "things/read" is `read` of the resource server `things`. */
function scopesOf(contract: Contract): { server: string; name: string }[] {
  const named = operationsOf(contract).flatMap(({ operation }) =>
    (operation.security ?? []).flatMap((requirement) => Object.values(requirement).flat()),
  );
  return [...new Set(named)].sort().map((scope) => {
    const [server = '', name = ''] = scope.split('/');
    return { server, name };
  });
}
