import { type LambdaEvent, request } from './request.ts';

const byDefault = (name: string, requestLine: string, want: LambdaEvent['want']): LambdaEvent => ({
  name,
  event: request(requestLine, {}, { more: { routeKey: '$default' } }),
  want,
});

/** Events with the route `$default`: the gateway's, and all of a function URL. */
export const unrouted: readonly LambdaEvent[] = [
  byDefault('a function URL serves what is public', 'GET /health', { statusCode: 200 }),
  byDefault('and no caller without claims', 'POST /orders', { statusCode: 401, code: 'unauthorized' }),
  byDefault('a method that the path does not take', 'PUT /orders', {
    statusCode: 405,
    headers: { Allow: 'GET, POST' },
  }),
  byDefault('a path that does not exist', 'GET /nowhere', { statusCode: 404, code: 'route_not_found' }),
];

/** Tasks that a schedule sends. */
export const tasks: readonly LambdaEvent[] = [
  {
    name: 'a task',
    event: { task: 'oldest-waiting' },
    want: {
      measured: [
        { name: 'OldestWaiting', unit: 'Seconds', dimension: { Status: 'pending' } },
        { name: 'OldestWaiting', unit: 'Seconds', dimension: { Status: 'confirmed' } },
      ],
    },
  },
  {
    name: 'an unknown task',
    event: { task: 'another' },
    want: { failure: 'There is no task of this name, only: oldest-waiting' },
  },
];

const foreignEvent = (name: string, event: unknown, is: string): LambdaEvent => ({
  name,
  event,
  want: {
    failure: `The event is not an HTTP request of payload format 2.0, and nothing was done: it is ${is}`,
  },
});
const records = (eventSource: string, more: object) => ({
  Records: [{ eventSource, awsRegion: 'eu-central-1', ...more }],
});

/** Events of other services. Each must fail, because an answer would count as success. */
export const strangers: readonly LambdaEvent[] = [
  foreignEvent('null', null, 'null'),
  foreignEvent('a text', 'ping', 'a string'),
  foreignEvent('nothing', {}, 'empty'),
  foreignEvent(
    'a schedule',
    {
      version: '0',
      'detail-type': 'Scheduled Event',
      source: 'aws.events',
      time: '2026-11-24T04:20:00Z',
      detail: {},
    },
    'an object of version, detail-type, source',
  ),
  foreignEvent(
    'a queue',
    records('aws:sqs', { messageId: '1', receiptHandle: 'h', body: '{}' }),
    'an object of Records',
  ),
  foreignEvent(
    'a topic',
    { Records: [{ EventSource: 'aws:sns', Sns: { Message: '{}' } }] },
    'an object of Records',
  ),
  foreignEvent(
    'a table',
    records('aws:dynamodb', { eventName: 'INSERT', dynamodb: {} }),
    'an object of Records',
  ),
  foreignEvent(
    'a REST API',
    {
      resource: '/orders',
      path: '/orders',
      httpMethod: 'GET',
      headers: {},
      requestContext: { stage: 'prod' },
      body: null,
    },
    'an object of resource, path, httpMethod',
  ),
  foreignEvent(
    'an HTTP API with payload format 1.0',
    {
      version: '1.0',
      resource: '/health',
      path: '/health',
      httpMethod: 'GET',
      requestContext: { apiId: 'api' },
    },
    'of payload format 1.0',
  ),
  foreignEvent(
    'a load balancer',
    { requestContext: { elb: { targetGroupArn: 'arn' } }, httpMethod: 'GET', path: '/health', body: '' },
    'an object of requestContext, httpMethod',
  ),
  foreignEvent(
    'a WebSocket API',
    {
      requestContext: { routeKey: '$connect', eventType: 'CONNECT', connectionId: 'c' },
      isBase64Encoded: false,
    },
    'an object of requestContext, isBase64Encoded',
  ),
];
