import { describe, expect, it } from 'vitest';
import { synthesise } from './stack.ts';

const own = synthesise();
const jwtOf = ({ body }: ReturnType<typeof synthesise>) =>
  body.components.securitySchemes.jwt['x-amazon-apigateway-authorizer'].jwtConfiguration;

it('a user pool issues the tokens that the authorizer accepts: its own issuer, its clients', () => {
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

it('every scope of the contract is one that the pool can give', () => {
  const { Identifier, Scopes } = own.one('AWS::Cognito::UserPoolResourceServer').Properties;
  const given = Scopes.map(({ ScopeName }: { ScopeName: string }) => `${Identifier}/${ScopeName}`);
  expect(given).toEqual(['orders/manage', 'orders/read', 'orders/write']);
  const asked = Object.values(own.body.paths)
    .flatMap((item) => Object.values(item))
    .flatMap(({ security = [] }) => security.flatMap(({ jwt = [] }) => jwt));
  expect([...new Set(asked)].sort()).toEqual(given);
});

it('programs have a secret: the smoke test a client without staff scopes, staff one with all', () => {
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

  it('sign in by code without a secret, get no staff scope, and come back to where a setting says', () => {
    expect(publicClient(shop)).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthScopes: ['openid', 'orders/read', 'orders/write'],
      CallbackURLs: ['https://shop.example/callback', 'https://shop.example/back'],
      LogoutURLs: ['https://shop.example/'],
    });
    const logout = { ...shop, DEPLOY_LOGOUT_URLS: 'https://shop.example/bye' };
    expect(publicClient(logout)?.LogoutURLs).toEqual(['https://shop.example/bye']);
  });

  it('get another refresh token each time they use one', () => {
    expect(publicClient(shop)).toMatchObject({
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 30 },
      // Cognito refuses rotation beside ALLOW_REFRESH_TOKEN_AUTH, which it adds where no flow is named.
      ExplicitAuthFlows: ['ALLOW_USER_SRP_AUTH'],
    });
  });

  it('have no client in production where no setting says where they come back to; elsewhere localhost', () => {
    expect(publicClient({})).toBeUndefined();
    expect(publicClient({ STAGE: 'staging' })?.CallbackURLs).toEqual(['http://localhost:3000/callback']);
  });
});

it('an issuer that settings name is used instead, and no pool is made', () => {
  const foreign = synthesise({
    environment: { JWT_ISSUER: 'https://issuer.example/', JWT_AUDIENCE: 'shop, back-office' },
  });
  expect(jwtOf(foreign)).toEqual({ issuer: 'https://issuer.example/', audience: ['shop', 'back-office'] });
  expect(Object.values(foreign.resources).filter(({ Type }) => Type.startsWith('AWS::Cognito'))).toEqual([]);
});

it('users survive the removal of production, of nothing else', () => {
  expect(own.one('AWS::Cognito::UserPool').DeletionPolicy).toBe('Retain');
  const staging = synthesise({ environment: { STAGE: 'staging' } });
  expect(staging.one('AWS::Cognito::UserPool').DeletionPolicy).toBe('Delete');
});

it('the pool bears the tags by which the role that deploys may ask for its client', () => {
  expect(own.one('AWS::Cognito::UserPool').Properties.UserPoolTags).toEqual({
    service: 'order-api',
    stage: 'production',
  });
});
