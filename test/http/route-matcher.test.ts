import { expect, test } from 'vitest';
import { routeMatcher } from '../../src/http/route-matcher.ts';

const routeKeys = [
  'GET /things',
  'POST /things',
  'GET /things/{thingId}',
  'PUT /things/{thingId}/parts/{part_2}',
];
const things = ['GET', 'POST'];

interface Case {
  method?: string;
  rawPath: string;
  stage?: string;
  basePath?: string;
  want: object;
}

test.each<Case>([
  { rawPath: '/things', want: { routeKey: 'GET /things', allowed: things } },
  { method: 'POST', rawPath: '/things', want: { routeKey: 'POST /things', allowed: things } },
  { method: 'PUT', rawPath: '/things', want: { allowed: things } },
  { rawPath: '/', want: { allowed: [] } },
  { rawPath: '', want: { allowed: [] } },
  { rawPath: '/things/', want: { allowed: [] } },
  { rawPath: '/a/things', want: { allowed: [] } },
  { rawPath: '/thingsx', want: { allowed: [] } },
  {
    rawPath: '/things/1',
    want: { routeKey: 'GET /things/{thingId}', allowed: ['GET'], pathParameters: { thingId: '1' } },
  },
  {
    method: 'PUT',
    rawPath: '/things/a%20b/parts/%C3%BC%2F',
    want: {
      routeKey: 'PUT /things/{thingId}/parts/{part_2}',
      allowed: ['PUT'],
      pathParameters: { thingId: 'a b', part_2: 'ü/' },
    },
  },
  // A broken escape stays as it is.
  {
    rawPath: '/things/%E0%A4%A',
    want: { routeKey: 'GET /things/{thingId}', allowed: ['GET'], pathParameters: { thingId: '%E0%A4%A' } },
  },
  { rawPath: '/things', stage: '$default', want: { routeKey: 'GET /things', allowed: things } },
  { rawPath: '/prod/things', stage: 'prod', want: { routeKey: 'GET /things', allowed: things } },
  // A custom domain's path has no stage.
  { rawPath: '/things', stage: 'prod', want: { routeKey: 'GET /things', allowed: things } },
  { rawPath: '/$default/things', stage: '$default', want: { allowed: [] } },
  { rawPath: '/production/things', stage: 'prod', want: { allowed: [] } },
  { rawPath: '/v1/things', basePath: '/v1', want: { routeKey: 'GET /things', allowed: things } },
  { rawPath: '/things', basePath: '/v1', want: { routeKey: 'GET /things', allowed: things } },
  { rawPath: '/v1/things', want: { allowed: [] } },
  { rawPath: '/v1', basePath: '/v1', want: { allowed: [] } },
  {
    rawPath: '/v1/things',
    stage: 'prod',
    basePath: '/v1',
    want: { routeKey: 'GET /things', allowed: things },
  },
])(
  '$method $rawPath in the stage $stage, under $basePath',
  ({ method = 'GET', rawPath, stage, basePath, want }) => {
    const matchRoute = routeMatcher(routeKeys, basePath ? { basePath } : {});
    expect(matchRoute({ rawPath, requestContext: { http: { method }, ...(stage && { stage }) } })).toEqual(
      want,
    );
  },
);

test('an event without a path matches no route', () => {
  const event = { requestContext: { http: { method: 'GET' } } };
  expect(routeMatcher(routeKeys)(event as never)).toEqual({ allowed: [] });
});
