import { type OperationId, operations } from '../../../generated/operations.ts';
import type { Json } from '../../../src/codegen/json-pointer.ts';
import { resolve } from '../../../src/codegen/operation-objects.ts';
import type { OrderStatus } from '../../../src/orders/order.ts';
import { contract } from '../../contract/boundaries.ts';
import {
  callerFor,
  exampleBodies,
  filledPath,
  operationIds,
  operationObject,
  requiredHeaders,
} from '../../contract/sample.ts';
import type { Target } from '../../contract/target.ts';
import type { Answer } from '../../harness/service.ts';
import { placeValidOrder } from '../place.ts';

/** The operations that move an order, with the resulting status: that of the first example of their answer. */
export const moves: ReadonlyMap<OperationId, OrderStatus> = new Map(
  operationIds
    .filter((id) => operations[id].method === 'POST' && operations[id].path.includes('{orderId}'))
    .map((id) => {
      const { examples } = operationObject(id).responses['200'].content['application/json'];
      const [example] = Object.values<Json>(examples).map((one) => resolve(contract, one));
      return [id, example.value.status];
    }),
);

/** Requests an operation on an order as the persona that may call it, with the first example of its body. */
export function ask(
  target: Target,
  operationId: OperationId,
  orderId: string,
  {
    headers = {},
    body = Object.values(exampleBodies(operationId))[0],
  }: { headers?: Record<string, string>; body?: unknown } = {},
): Promise<Answer> {
  const caller = callerFor(target, operationId);
  if (!caller) throw new TypeError(`No persona may call ${operationId}`);
  return caller.request(operations[operationId].method, filledPath(operationId, { orderId }), {
    headers: { ...requiredHeaders(operationId), ...headers },
    body,
  });
}

/**
 * Creates an order and moves it until an operation on it would answer with a status. Tries short sequences of moves
 * first.
 *
 * @throws TypeError when no sequence of at most three moves leads there
 */
export async function orderInStateFor(
  target: Target,
  operationId: OperationId,
  status: number,
): Promise<string> {
  for (const sequence of sequencesOfMoves()) {
    const tried = await placeAndMove(target, sequence);
    if (tried && (await ask(target, operationId, tried)).status === status)
      return (await placeAndMove(target, sequence)) as string;
  }
  throw new TypeError(`No sequence of moves makes ${operationId} answer ${status}`);
}

/** Every sequence of at most three different moves, the short ones first. */
export function* sequencesOfMoves(): Generator<readonly OperationId[]> {
  const sequences: OperationId[][] = [[]];
  for (const sequence of sequences) {
    yield sequence;
    if (sequence.length === 3) continue;
    for (const id of moves.keys()) if (!sequence.includes(id)) sequences.push([...sequence, id]);
  }
}

/** The id of a new order after some moves; undefined when one of them was refused. */
async function placeAndMove(target: Target, way: readonly OperationId[]): Promise<string | undefined> {
  const { orderId } = await placeValidOrder(target.caller);
  for (const operationId of way)
    if ((await ask(target, operationId, orderId)).status !== 200) return undefined;
  return orderId;
}
