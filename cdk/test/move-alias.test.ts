import type { Lambda } from '@aws-sdk/client-lambda';
import { describe, expect, it } from 'vitest';
import { checkAccount } from '../account.ts';
import { moveAlias } from '../move-alias.ts';
import { findStack } from '../stack.ts';

const commits = Array.from({ length: 120 }, (_, index) => `${String(index).padStart(3, '0')}456789abc`);

/** A stand-in for Lambda with 120 versions, 50 a page, `$LATEST` first. */
function lambdaOf(moved: object[]) {
  const all = [
    { Version: '$LATEST', Description: '' },
    ...commits.map((Description, index) => ({ Version: String(index + 1), Description })),
  ];
  return {
    async listVersionsByFunction({ Marker = '0' }: { Marker?: string }) {
      const from = Number(Marker);
      const NextMarker = from + 50 < all.length ? String(from + 50) : undefined;
      return { Versions: all.slice(from, from + 50), NextMarker };
    },
    async updateAlias(input: object) {
      moved.push(input);
    },
  } as unknown as Lambda;
}

describe('moving the alias back', () => {
  it.each([
    { commit: '007456789abc', number: '8' },
    { commit: '0074567', number: '8' },
    { commit: `119456789abc${'0'.repeat(28)}`, number: '120' },
  ])('points the alias at the version of $commit on any page', async ({ commit, number }) => {
    const moved: object[] = [];
    const version = await moveAlias('orders', commit, { lambda: lambdaOf(moved) });
    expect(version.number).toBe(number);
    expect(moved).toEqual([
      {
        FunctionName: 'orders',
        Name: 'live',
        FunctionVersion: number,
        RoutingConfig: { AdditionalVersionWeights: {} },
      },
    ]);
  });

  it.each([
    { commit: 'fffffff', want: /^No version is of fffffff\. The latest are of 119456789abc, 118456789abc, / },
    { commit: '', want: /^COMMIT must be a commit, seven characters or more$/ },
    { commit: '$(id)', want: /^COMMIT must be/ },
  ])('moves nothing for "$commit"', async ({ commit, want }) => {
    const moved: object[] = [];
    await expect(moveAlias('orders', commit, { lambda: lambdaOf(moved) })).rejects.toThrow(want);
    expect(moved).toEqual([]);
  });
});

describe('the account', () => {
  const sts = (send: () => Promise<object>) => ({ sts: { send } as never });

  it("is accepted when it is that of the admin token's secret", async () => {
    const signedIn = sts(async () => ({ Account: '123456789012' }));
    await expect(checkAccount('123456789012', signedIn)).resolves.toBeUndefined();
    await expect(checkAccount('210987654321', signedIn)).rejects.toThrow(
      /^ASTRA_ADMIN_TOKEN_SECRET_ARN is of the account 210987654321, and you are signed in to 123456789012: /,
    );
  });

  it('is required: without credentials the error says how to sign in', async () => {
    const expired = Object.assign(new Error('The security token is expired'), { name: 'ExpiredToken' });
    await expect(
      checkAccount(
        '123456789012',
        sts(() => Promise.reject(expired)),
      ),
    ).rejects.toThrow(
      /^You are not signed in to AWS \(ExpiredToken: The security token is expired\)\. Sign in with "aws sso login", /,
    );
  });

  it('is not reported as signed out when the network fails', async () => {
    const failed = Object.assign(new Error('getaddrinfo ENOTFOUND sts.eu-central-1.amazonaws.com'), {
      code: 'ENOTFOUND',
    });
    await expect(
      checkAccount(
        '123456789012',
        sts(() => Promise.reject(failed)),
      ),
    ).rejects.toThrow(
      'AWS cannot be reached (getaddrinfo ENOTFOUND sts.eu-central-1.amazonaws.com): is there a network?',
    );
  });
});

it('a missing stack is undefined, a failed request is thrown', async () => {
  const cloudFormationOf = (error: Error) => ({
    cloudFormation: { send: () => Promise.reject(error) } as never,
  });
  const missing = new Error('Stack with id order-api-staging does not exist');
  expect(await findStack('order-api-staging', cloudFormationOf(missing))).toBeUndefined();
  await expect(findStack('order-api-staging', cloudFormationOf(new Error('Throttled')))).rejects.toThrow(
    'Throttled',
  );
});
