import { operationObjects } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

/** The success statuses that an implementation can return; errors are thrown as problems. */
const SUCCESSES = ['200', '201', '202', '203', '204', '304'];

/** An operation documents all its statuses, including those that the pipeline answers. */
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
