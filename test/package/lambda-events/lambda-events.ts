import { strangers, tasks, unrouted } from './others.ts';
import { refused } from './refused.ts';
import type { LambdaEvent } from './request.ts';
import { served } from './served.ts';

/** The events that a function may get, with the expected answers of both the zip and the executable. */
export const lambdaEvents: readonly LambdaEvent[] = [
  ...served,
  ...refused,
  ...unrouted,
  ...tasks,
  ...strangers,
];
