import { operationObjects } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

/** What an implementation can answer; every error is a problem, made from its code. */
const SUCCESSES = ['200', '201', '202', '203', '204', '304'];

/** An operation documents the statuses that are answered, and those that the function answers by itself. */
export const statuses: Rule = function* statuses(contract) {
  for (const { pointer, parameters, security, requestBody, responses } of operationObjects(contract)) {
    for (const status of Object.keys(responses)) {
      const at = `${pointer}/responses/${status}`;
      if (!/^[1-5]\d\d$/.test(status)) yield { pointer: at, sentence: 'A response has an explicit status.' };
      else if (Number(status) < 400 && !SUCCESSES.includes(status))
        yield { pointer: at, sentence: `A success has one of the statuses ${SUCCESSES.join(', ')}.` };
    }
    const answered = [
      ...(requestBody || parameters.length > 0 ? ['400'] : []),
      ...(security?.length ? ['401', '403'] : []),
      ...(requestBody ? ['413', '415'] : []),
      '500',
    ];
    for (const status of answered.filter((one) => !responses[one]))
      yield {
        pointer: `${pointer}/responses`,
        sentence: `The function answers ${status} here: document it.`,
      };
  }
};
