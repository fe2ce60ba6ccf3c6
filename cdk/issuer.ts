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
  /** Users, and clients' secrets, survive the stack's removal. */
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
  /** For people in browsers and apps: no secret, PKCE. */
  readonly publicClient: UserPoolClient;
  /** For operators' programs and the smoke test: client credentials. */
  readonly machineClient: UserPoolClient;
  /** "https://….auth.eu-central-1.amazoncognito.com" */
  readonly signInUrl: string;

  constructor(scope: Construct, id: string, { contract, callbackUrls, keepsUsers }: UserPoolIssuerProps) {
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
          'Threat protection needs the Plus plan at four times the price; who wants it changes one line.',
      },
      {
        id: 'AwsSolutions-COG8',
        reason: 'The Essentials plan has all that is used here; Plus costs a multiple.',
      },
    );

    const scopes = scopesOf(contract);
    const servers = [...new Set(scopes.map(({ server }) => server))].map((identifier) =>
      this.userPool.addResourceServer(`Scopes-${identifier}`, {
        identifier,
        scopes: scopes
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
    const oAuthScopes = scopes.map(({ server, name }) => OAuthScope.custom(`${server}/${name}`));
    const domain = this.userPool.addDomain('Domain', {
      // Host names of user pools are unique in the region, all accounts together.
      cognitoDomain: { domainPrefix: `${Stack.of(this).stackName}-${Stack.of(this).account}` },
    });
    this.signInUrl = domain.baseUrl();

    this.publicClient = this.userPool.addClient('PublicClient', {
      generateSecret: false,
      authFlows: {},
      // Some scopes are not for the asking: people get those from an administrator's own client.
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [
          OAuthScope.OPENID,
          ...oAuthScopes.filter(({ scopeName }) => deployment.scopes[scopeName]?.forPeople),
        ],
        callbackUrls: [...callbackUrls],
      },
      accessTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.days(30),
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
    });
    this.machineClient = this.userPool.addClient('MachineClient', {
      generateSecret: true,
      authFlows: {},
      oAuth: { flows: { clientCredentials: true }, scopes: oAuthScopes },
      accessTokenValidity: Duration.hours(1),
    });
    for (const client of [this.publicClient, this.machineClient]) client.node.addDependency(...servers);

    this.issuer = `https://cognito-idp.${Stack.of(this).region}.${Stack.of(this).urlSuffix}/${this.userPool.userPoolId}`;
    this.audience = [this.publicClient.userPoolClientId, this.machineClient.userPoolClientId];
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
