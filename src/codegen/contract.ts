import { createConfig, lintFromString } from '@redocly/openapi-core';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type ContractFault, type Json, unescapeToken } from './json-pointer.ts';
import { rules } from './rules/rules.ts';

/** Faults of the contract; the message has one line per fault: file, line, column, pointer, sentence. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** The rules of OpenAPI 3.1 itself, which Redocly checks. */
const specification = {
  struct: 'error',
  'no-unresolved-refs': 'error',
  'path-parameters-defined': 'error',
  'no-identical-paths': 'error',
  'no-ambiguous-paths': 'error',
  'no-invalid-media-type-examples': 'error',
  'no-invalid-parameter-examples': 'error',
  'no-undefined-server-variable': 'error',
} as const;

/**
 * Parses and checks the contract.
 *
 * @param text YAML of an OpenAPI 3.1 document
 * @param file its name for messages
 * @throws ContractError with file, line, column, pointer and sentence of every fault
 */
export async function readContract(text: string, file = 'openapi.yaml'): Promise<Json> {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  // Only the first syntax error is reported, because later ones are usually its consequences.
  const [error] = yaml.errors;
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new ContractError(
      `${file}:${line}:${col} #/: This is no YAML. ${error.message.split(/ at line |\n/)[0]}`,
    );
  }

  function place({ pointer, sentence }: ContractFault): string {
    const path = pointer.split('/').slice(1).map(unescapeToken);
    let node: unknown;
    // A fault about a missing node gets the position of its nearest existing ancestor.
    do node = yaml.getIn(path, true);
    while (!isNode(node) && path.pop() !== undefined);
    const { line, col } = lines.linePos(isNode(node) ? (node.range?.[0] ?? 0) : 0);
    return `${file}:${line}:${col} ${pointer}: ${sentence}`;
  }

  const structural = await specificationFaults(text, file);
  const faults = structural.length > 0 ? structural : rules.flatMap((rule) => [...rule(yaml.toJS())]);
  if (faults.length > 0) throw new ContractError(faults.map(place).join('\n'));
  return yaml.toJS();
}

async function specificationFaults(text: string, file: string): Promise<ContractFault[]> {
  const config = await createConfig({ rules: specification });
  const problems = await lintFromString({ source: text, absoluteRef: file, config });
  return problems.map(({ message, location }) => ({
    pointer: location[0]?.pointer ?? '#/',
    sentence: message.replaceAll('\n', ' ').trim(),
  }));
}
