import { describe, expect, test } from 'vitest';
import { Problem } from '../../src/contract/problem.ts';
import { problemDetails, type RenderedProblem } from '../../src/http/problem-details.ts';
import { validation } from '../../src/http/validation.ts';

const requestId = '11111111-2222-3333-4444-555555555555';

describe('problemDetails', () => {
  async function render(error: unknown) {
    const request = { error, context: { exchange: { requestId } } };
    await problemDetails({ problemType: 'urn:problem-type:shop:' }).onError?.(request as never);
    const { message, ...rendered } = request.error as RenderedProblem;
    return { ...rendered, cause: (request.error as Error).cause, body: JSON.parse(message) };
  }

  test('renders a problem with its headers', async () => {
    const headers = { 'Retry-After': '60' };
    const problem = new Problem('precondition_failed', { detail: 'Stale.', headers });
    expect(await render(problem)).toEqual({
      statusCode: 412,
      expose: true,
      headers: { ...headers, 'Content-Type': 'application/problem+json' },
      cause: problem,
      body: {
        type: 'urn:problem-type:shop:precondition-failed',
        title: 'Precondition failed',
        status: 412,
        detail: 'Stale.',
        instance: `urn:uuid:${requestId}`,
        code: 'precondition_failed',
        requestId,
      },
    });
  });

  test.each([{ thrown: new TypeError('secret') }, { thrown: 'secret' }, { thrown: null }])(
    'renders $thrown without it',
    async ({ thrown }) => {
      const { statusCode, body, cause } = await render(thrown);
      expect([statusCode, body.code, body.detail]).toEqual([
        500,
        'internal_error',
        'The service failed. The request id finds it in our log.',
      ]);
      expect((cause as Error).cause).toBe(thrown);
    },
  );
});

describe('validation', () => {
  const orderId = '5f0c9e5e-3c43-8a4b-9d5e-0b9b8f2f7c11';
  const ifMatch = { 'if-match': '"1"' };

  /** The problem of an updateOrder, or undefined. */
  async function refusalOf({
    header = {},
    path = { orderId },
    body = { note: 'x' },
    faults = [],
  }: Record<string, object>) {
    const exchange = { parameters: { path, query: {}, header }, body, faults };
    try {
      await validation({ operationId: 'updateOrder' }).before?.({ context: { exchange } } as never);
    } catch (error) {
      const { code, message, errors } = error as Problem;
      return { code, message, errors };
    }
    return undefined;
  }

  const found = { in: 'query', parameter: 'x', detail: 'must be given once' };
  const bodyFault = { in: 'body', pointer: '/note', detail: 'must be string or null' };

  test.each<{ what: string; given: Record<string, object>; want: object | undefined }>([
    { what: 'nothing wrong', given: { header: ifMatch }, want: undefined },
    {
      what: 'no If-Match',
      given: {},
      want: {
        code: 'precondition_required',
        message: 'Send the ETag of what you read as If-Match.',
        errors: [],
      },
    },
    {
      what: 'no If-Match, and a fault of the body: only that',
      given: { body: { note: 7 } },
      want: { code: 'invalid_request', message: 'The request has 1 fault.', errors: [bodyFault] },
    },
    {
      what: 'a fault of the body',
      given: { header: ifMatch, body: { note: 7 } },
      want: { code: 'invalid_request', message: 'The request has 1 fault.', errors: [bodyFault] },
    },
    {
      what: 'a fault found before, and one of the body',
      given: { header: ifMatch, body: { note: 7 }, faults: [found] },
      want: { code: 'invalid_request', message: 'The request has 2 faults.', errors: [found, bodyFault] },
    },
    {
      what: 'no If-Match, and a fault of another header: only that',
      given: { header: { 'idempotency-key': '' } },
      want: {
        code: 'invalid_request',
        message: expect.any(String),
        errors: expect.not.arrayContaining([expect.objectContaining({ parameter: 'If-Match' })]),
      },
    },
    {
      what: 'no If-Match, and a parameter of the same name in the query: only that',
      given: { faults: [{ ...found, parameter: 'If-Match' }] },
      want: {
        code: 'invalid_request',
        message: 'The request has 1 fault.',
        errors: [{ ...found, parameter: 'If-Match' }],
      },
    },
    {
      what: 'an If-Match that is none',
      given: { header: { 'if-match': 'x' } },
      want: {
        code: 'invalid_request',
        message: 'The request has 1 fault.',
        errors: [expect.objectContaining({ in: 'header', parameter: 'If-Match' })],
      },
    },
  ])('$what', async ({ given, want }) => {
    expect(await refusalOf(given)).toEqual(want);
  });

  test('does not look at the absent body of an operation that may have one', async () => {
    const exchange = {
      parameters: { path: { orderId }, query: {}, header: {} },
      body: undefined,
      faults: [],
    };
    await validation({ operationId: 'fulfillOrder' }).before?.({ context: { exchange } } as never);
  });
});
