import { describe, expect, it } from 'vitest';
import { synthesise } from './stack.ts';

const own = synthesise();
const jwtOf = ({ body }: ReturnType<typeof synthesise>) =>
  body.components.securitySchemes.jwt['x-amazon-apigateway-authorizer'].jwtConfiguration;

it("the authorizer accepts the user pool's issuer and clients", () => {
  const ids = Object.entries(own.resources);
  const [poolId] = ids.find(([, { Type }]) => Type === 'AWS::Cognito::UserPool') ?? [];
  const clientIds = ids.filter(([, { Type }]) => Type === 'AWS::Cognito::UserPoolClient').map(([id]) => id);
  const { issuer, audience } = jwtOf(own) as { issuer: unknown; audience: unknown[] };
  expect(issuer).toEqual({
    'Fn::Join': ['', ['https://cognito-idp.eu-central-1.', { Ref: 'AWS::URLSuffix' }, '/', { Ref: poolId }]],
  });
  expect(audience).toHaveLength(2);
  expect(audience).toEqual(expect.arrayContaining(clientIds.map((id) => ({ Ref: id }))));
});

it('the user pool has every scope of the contract', () => {
  const { Identifier, Scopes } = own.one('AWS::Cognito::UserPoolResourceServer').Properties;
  const given = Scopes.map(({ ScopeName }: { ScopeName: string }) => `${Identifier}/${ScopeName}`);
  expect(given).toEqual(['orders/manage', 'orders/read', 'orders/write']);
  const required = Object.values(own.body.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ security = [] }) => security.flatMap(({ jwt = [] }) => jwt));
  expect([...new Set(required)].sort()).toEqual(given);
});

it("clients for programs have a secret: the smoke test's has no staff scopes, the operators' has all", () => {
  const clients = own.all('AWS::Cognito::UserPoolClient').map(({ Properties }) => Properties);
  expect(clients.map(({ AllowedOAuthFlows, GenerateSecret }) => [AllowedOAuthFlows, GenerateSecret])).toEqual(
    [
      [['client_credentials'], true],
      [['client_credentials'], true],
    ],
  );
  expect(clients[0].AllowedOAuthScopes).toEqual(['orders/manage', 'orders/read', 'orders/write']);
  expect(clients[1].AllowedOAuthScopes).toEqual(['orders/read', 'orders/write']);
});

describe('people', () => {
  const publicClient = (environment: Record<string, string>) =>
    synthesise({ environment })
      .all('AWS::Cognito::UserPoolClient')
      .map(({ Properties }) => Properties)
      .find(({ AllowedOAuthFlows }) => AllowedOAuthFlows.includes('code'));
  const shop = { DEPLOY_CALLBACK_URLS: 'https://shop.example/callback,https://shop.example/back' };

  it('sign in by code without a secret, get no staff scope, and return to the URLs of a setting', () => {
    expect(publicClient(shop)).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthScopes: ['openid', 'orders/read', 'orders/write'],
      CallbackURLs: ['https://shop.example/callback', 'https://shop.example/back'],
      LogoutURLs: ['https://shop.example/'],
    });
    const logout = { ...shop, DEPLOY_LOGOUT_URLS: 'https://shop.example/bye' };
    expect(publicClient(logout)?.LogoutURLs).toEqual(['https://shop.example/bye']);
  });

  it('get a new refresh token with each use', () => {
    expect(publicClient(shop)).toMatchObject({
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 30 },
      // Cognito refuses rotation with ALLOW_REFRESH_TOKEN_AUTH, which it adds where no flow is named.
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    });
  });

  it('have no client in production without return URLs; other stages return to localhost', () => {
    expect(publicClient({})).toBeUndefined();
    expect(publicClient({ STAGE: 'staging' })?.CallbackURLs).toEqual(['http://localhost:3000/callback']);
  });
});

it('uses the issuer of the settings, and makes no user pool', () => {
  const foreign = synthesise({
    environment: { JWT_ISSUER: 'https://issuer.example/', JWT_AUDIENCE: 'shop, back-office' },
  });
  expect(jwtOf(foreign)).toEqual({ issuer: 'https://issuer.example/', audience: ['shop', 'back-office'] });
  expect(Object.values(foreign.resources).filter(({ Type }) => Type.startsWith('AWS::Cognito'))).toEqual([]);
});

it('users are kept when the stack is deleted in production only', () => {
  expect(own.one('AWS::Cognito::UserPool').DeletionPolicy).toBe('Retain');
  const staging = synthesise({ environment: { STAGE: 'staging' } });
  expect(staging.one('AWS::Cognito::UserPool').DeletionPolicy).toBe('Delete');
});

it('the user pool has the tags by which the deploy role may read its clients', () => {
  expect(own.one('AWS::Cognito::UserPool').Properties.UserPoolTags).toEqual({
    service: 'order-api',
    stage: 'production',
  });
});
