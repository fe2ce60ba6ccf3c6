import { expect } from 'vitest';
import type { LambdaEvent } from './request.ts';

/** The outcome of an invocation: the returned value, or the message of the error. */
export type Outcome = { returned: unknown } | { failure: string };

/** Compares an outcome with the expected one of the event. */
export function expectOutcome({ name, want }: LambdaEvent, outcome: Outcome): void {
  if ('failure' in want) {
    expect(outcome, name).toEqual({ failure: expect.stringContaining(want.failure) });
    return;
  }
  if ('measured' in want) {
    expect(outcome, name).toMatchObject({ returned: want.measured });
    return;
  }
  const { statusCode, code, headers = {}, body } = want;
  const members = { ...body, ...(code && { code }) };
  const answer = 'returned' in outcome ? readable(outcome.returned) : outcome;
  expect(answer, name).toMatchObject({
    statusCode,
    headers: Object.fromEntries(
      Object.entries(headers).map(([header, value]) => [
        header,
        value instanceof RegExp ? expect.stringMatching(value) : value,
      ]),
    ),
    ...(Object.keys(members).length > 0 && { body: members }),
  });
}

function readable(returned: unknown): unknown {
  const { body, isBase64Encoded, ...rest } = returned as { body?: string; isBase64Encoded?: boolean };
  return { ...rest, body: body && !isBase64Encoded && body.startsWith('{') ? JSON.parse(body) : body };
}
