import { strangers, tasks, unrouted } from './others.ts';
import { refused } from './refused.ts';
import type { LambdaEvent } from './request.ts';
import { served } from './served.ts';

/** What a function may be given, as data: the zip and the executable are held to the same answers. */
export const lambdaEvents: readonly LambdaEvent[] = [
  ...served,
  ...refused,
  ...unrouted,
  ...tasks,
  ...strangers,
];
