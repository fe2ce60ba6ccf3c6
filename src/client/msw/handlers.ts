import { HttpResponse, http, type RequestHandler } from 'msw';
import { type OperationId, operations, problems } from '../../../generated/operations.ts';
import { requestValidators } from '../../../generated/validators/requests.js';
import { faultsOf } from '../../contract/faults.ts';
import type { Fault } from '../../contract/problem.ts';
import { normalizedBaseUrl } from '../base-url.ts';
import { answerOf, type ExampleAnswer } from './example-answer.ts';
import { shaped } from './shaped.ts';

/** What the mocks answer. */
export interface MockOptions {
  /** Where the client under test sends to; any host by default. */
  baseUrl?: string;
  /** Answers successes shaped by the contract's schemas instead of its examples: the same seed, the same answers. */
  shapedBy?: number;
  /** What an operation answers instead of its success: a status of the contract, and which of its examples. */
  answers?: { readonly [Id in OperationId]?: number | { status: number; example: string } };
}

/**
 * The contract as msw handlers: every operation checks the request as the service does (401, 400 with pointers) and
 * answers with an example of the contract, so a frontend's tests see what the service would send.
 *
 * @throws TypeError for a status or an example that the contract does not have
 */
export function mockHandlers({ baseUrl = '*', answers = {}, shapedBy }: MockOptions = {}): RequestHandler[] {
  const base = baseUrl === '*' ? baseUrl : normalizedBaseUrl(baseUrl);
  const random = shapedBy === undefined ? undefined : randomFrom(shapedBy);
  return (Object.keys(operations) as OperationId[]).map((operationId) => {
    const { method, path, scopes } = operations[operationId];
    const chosen = answers[operationId];
    const { status, example } = typeof chosen === 'object' ? chosen : { status: chosen, example: undefined };
    // A wrong choice is to fail where it is made, not in the test's first request.
    const success = answerOf(operationId, status, example);

    const verb = method.toLowerCase() as 'get' | 'post' | 'patch';
    return http[verb](`${base}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, async ({ request, params }) => {
      if (scopes !== null && !request.headers.get('authorization')?.startsWith('Bearer '))
        return respond(answerOf(operationId, 401));
      const faults = await faultsIn(operationId, request, params);
      const refusal = statusOf(operationId, faults);
      if (refusal !== undefined) return respond(withFaults(answerOf(operationId, refusal), faults));
      if (random && chosen === undefined && success.schema)
        return respond({ ...success, body: shaped(success.schema, random) });
      // The contract's first page has a next one; its last example is the end.
      const paged = chosen === undefined && new URL(request.url).searchParams.has('cursor');
      return respond(paged ? answerOf(operationId, success.status, 'end') : success);
    });
  });
}

async function faultsIn(
  operationId: OperationId,
  request: Request,
  params: Readonly<Record<string, unknown>>,
): Promise<Fault[]> {
  const { parameters, body: media } = operations[operationId];
  const validators = requestValidators[operationId];
  const declared: readonly { name: string; in: string; type: string }[] = parameters;
  const numbers = new Set(declared.filter(({ type }) => type === 'integer').map(({ name }) => name));
  const query = Object.fromEntries(
    Array.from(new URL(request.url).searchParams, ([name, text]) => [
      name,
      numbers.has(name) && /^-?\d+$/.test(text) ? Number(text) : text,
    ]),
  );
  const header = Object.fromEntries(
    declared
      .filter((one) => one.in === 'header' && request.headers.has(one.name))
      .map(({ name }) => [name, request.headers.get(name)]),
  );
  // msw adds what a star stood for.
  const path = Object.fromEntries(
    declared.filter((one) => one.in === 'path').map(({ name }) => [name, params[name]]),
  );
  const faults: Fault[] = [];
  if (!validators.parameters({ path, query, header }))
    faults.push(...faultsOf(validators.parameters.errors ?? [], 'parameters'));
  if (media && validators.body) {
    const body = await request.json().catch(() => undefined);
    if (body === undefined) faults.push({ in: 'body', pointer: '', detail: 'must be JSON' });
    else if (!validators.body(body)) faults.push(...faultsOf(validators.body.errors ?? [], 'body'));
  }
  return faults;
}

/** 428 for nothing but a missing If-Match, where the contract has it; 400 otherwise. */
function statusOf(operationId: OperationId, faults: readonly Fault[]): number | undefined {
  if (faults.length === 0) return undefined;
  const onlyIfMatch = faults.every(
    ({ parameter, detail }) => parameter?.toLowerCase() === 'if-match' && detail === 'is required',
  );
  return onlyIfMatch && (operations[operationId].statuses as readonly number[]).includes(428) ? 428 : 400;
}

function withFaults(answer: ExampleAnswer, errors: readonly Fault[]): ExampleAnswer {
  const { errors: _, ...body } = answer.body;
  const counted = errors.length === 1 ? '1 fault' : `${errors.length} faults`;
  if (answer.status !== problems.invalid_request.status) return { ...answer, body };
  return { ...answer, body: { ...body, detail: `The request has ${counted}.`, errors } };
}

function respond({ status, headers, body }: ExampleAnswer): Response {
  // A resource's ETag is its version, whichever resource it is.
  const tagged = 'ETag' in headers && body?.version ? { ...headers, ETag: `"${body.version}"` } : headers;
  return new HttpResponse(body === undefined ? null : JSON.stringify(body), { status, headers: tagged });
}

/** Numbers in [0, 1) that a seed determines: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
