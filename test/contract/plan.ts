import { randomUUID } from 'node:crypto';
import fc, { type Arbitrary } from 'fast-check';
import { type OperationId, operations } from '../../generated/operations.ts';
import type { Json } from '../../src/codegen/json-pointer.ts';
import type { Caller } from '../harness/service.ts';
import { valid } from './arbitrary.ts';
import { applyCase, boundaryCasesOf, contract } from './boundaries.ts';
import type { PlannedRequest } from './curl.ts';
import { parameterEdges } from './parameter-edges.ts';
import { filledPath, operationObject } from './sample.ts';

/** The parts of a request, before its path is filled in. */
export interface Plan {
  /** The value of an array parameter is a list. */
  parameters: Record<'path' | 'query' | 'header', Record<string, Json>>;
  body?: Json;
}

/** A plan with one fault, and how the answer must report it. */
export interface FaultyPlan extends Plan {
  fault: { keyword: string; pointer?: string; parameter?: string };
  statuses: readonly number[];
}

/**
 * Requests that the contract accepts.
 *
 * Two values are not generated from the schemas: path ids, which must exist, and `cursor`, which only the service
 * makes. Lists may be limited to those of the caller.
 */
export function validPlan(operationId: OperationId, caller: Caller): Arbitrary<Plan> {
  const { parameters, requestBody } = operationObject(operationId);
  const values = (place: string) => {
    const here = parameters.filter((parameter) => parameter.in === place && parameter.name !== 'cursor');
    const requiredKeys: string[] = here.filter(({ required }) => required).map(({ name }) => name);
    const model: Record<string, Arbitrary<Json>> = Object.fromEntries(
      here.map((one) => [one.name, parameterValue(one, caller)]),
    );
    return fc.record(model, {
      requiredKeys,
      noNullPrototype: true,
    });
  };
  const [media] = Object.values<Json>(requestBody?.content ?? {});
  return fc.record(
    {
      parameters: fc.record({ path: fc.constant({}), query: values('query'), header: values('header') }),
      ...(media && { body: valid(contract, media.schema) }),
    },
    { noNullPrototype: true },
  ) as Arbitrary<Plan>;
}

function parameterValue(parameter: Json, caller: Caller): Arbitrary<Json> {
  if (parameter['x-filter'] === 'subject') return fc.constant(caller.sub);
  const values = valid(contract, parameter.schema);
  if (parameter.name !== 'Idempotency-Key') return fc.oneof(fc.constant(parameter.example), values);
  // Each key is used for one request, so that earlier runs have no effect.
  const quoted = (key: string) => key.startsWith('"');
  return values
    .filter((key: string) => key.length <= 200)
    .map((key: string) => (quoted(key) ? `"${randomUUID()}${key.slice(1)}` : `${key}${randomUUID()}`));
}

/** Requests with exactly one fault, for every bound of the contract: in the body, a header, the query, the path. */
export function faultyPlan(operationId: OperationId, caller: Caller): Arbitrary<FaultyPlan> {
  return fc.tuple(validPlan(operationId, caller), fc.nat()).map(([plan, choice]) => {
    const faults = [...faultsFor(operationId, plan)];
    return faults[choice % faults.length] as FaultyPlan;
  });
}

function* faultsFor(operationId: OperationId, plan: Plan): Generator<FaultyPlan> {
  const { parameters, requestBody } = operationObject(operationId);
  const [media] = Object.values<Json>(requestBody?.content ?? {});
  if (media) {
    for (const one of boundaryCasesOf(media.schema, plan.body, '')) {
      const { keyword, pointer } = one;
      if (!one.inside)
        yield { ...plan, body: applyCase(plan.body, one), fault: { keyword, pointer }, statuses: [400] };
    }
  }
  for (const parameter of parameters) {
    const place = parameter.in as 'path' | 'query' | 'header';
    const withValue = (value: Json | undefined): Plan['parameters'] => {
      const { [parameter.name]: _, ...others } = plan.parameters[place];
      const here = value === undefined ? others : { ...others, [parameter.name]: value };
      return { ...plan.parameters, [place]: here };
    };
    for (const { keyword, inside, value } of parameterEdges(contract, parameter)) {
      const fault = { keyword, parameter: parameter.name };
      if (!inside) yield { ...plan, parameters: withValue(value), fault, statuses: [400] };
    }
    if (parameter.required && place !== 'path') {
      const fault = { keyword: 'required', parameter: parameter.name };
      yield { ...plan, parameters: withValue(undefined), fault, statuses: [400, 428] };
    }
  }
  const query = { ...plan.parameters.query, surprise: '1' };
  const fault = { keyword: 'additionalProperties', parameter: 'surprise' };
  yield { ...plan, parameters: { ...plan.parameters, query }, fault, statuses: [400] };
}

/** The request of a plan, with the given values in its path. */
export function toRequest(
  operationId: OperationId,
  plan: Plan,
  existing: Readonly<Record<string, string>>,
): PlannedRequest {
  const { path, query, header } = plan.parameters;
  const filled = filledPath(operationId, { ...existing, ...path });
  const search = searchOf(operationId, query);
  return {
    method: operations[operationId].method,
    path: search ? `${filled}?${search}` : filled,
    headers: Object.fromEntries(Object.entries(header).map(([name, value]) => [name, String(value)])),
    ...('body' in plan && { body: plan.body }),
  };
}

/** A query as its parameters are sent: https://spec.openapis.org/oas/v3.1.1#style-examples `form` */
export function searchOf(operationId: OperationId, query: Readonly<Record<string, Json>>): string {
  const exploded = (name: string) =>
    operationObject(operationId).parameters.find((one) => one.in === 'query' && one.name === name)
      ?.explode !== false;
  return Object.entries(query)
    .flatMap(([name, value]) => {
      const items = [value].flat().map((item) => encodeURIComponent(String(item)));
      return (exploded(name) ? items : [items.join(',')]).map(
        (text) => `${encodeURIComponent(name)}=${text}`,
      );
    })
    .join('&');
}
