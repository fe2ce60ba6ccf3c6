import type { Json } from '../json-pointer.ts';
import { operationObjects } from '../operation-objects.ts';
import type { Rule } from './rule.ts';

const POINTER = '#/components/schemas/ProblemCode';

/** Every problem code has one status and one title; a contract with a 428 has a code for it. */
export const problemTable: Rule = function* problemTable(contract) {
  const schema = contract.components?.schemas?.ProblemCode;
  if (!schema?.['x-problems']) {
    yield {
      pointer: POINTER,
      sentence: 'The schema ProblemCode lists the problem codes, with x-problems beside enum.',
    };
    return;
  }
  const codes = new Set<string>(schema.enum);
  for (const [code, { status, title }] of Object.entries<Json>(schema['x-problems'])) {
    const pointer = `${POINTER}/x-problems/${code}`;
    if (!codes.delete(code)) yield { pointer, sentence: 'A problem is one of the enum of ProblemCode.' };
    if (!(status >= 400 && status <= 599) || !title)
      yield { pointer, sentence: 'A problem has a 4xx or 5xx status and a title.' };
  }
  const statuses = Object.values<Json>(schema['x-problems']).map(({ status }) => status);
  if (!statuses.includes(428) && [...operationObjects(contract)].some(({ responses }) => responses?.['428']))
    yield {
      pointer: `${POINTER}/x-problems`,
      sentence: 'An operation answers 428: one problem has that status.',
    };
  for (const code of codes)
    yield { pointer: POINTER, sentence: `The code ${code} has no entry in x-problems.` };
};
