import { createConfig, lintFromString } from '@redocly/openapi-core';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { type ContractFault, type Json, unescapeToken } from './json-pointer.ts';
import { rules } from './rules/rules.ts';

/** What is wrong with the contract, a line each: file, line, column, pointer, sentence. */
export class ContractError extends Error {
  override readonly name = 'ContractError';
}

/** The rules of OpenAPI 3.1 itself, checked by a library that does nothing else. */
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
 * Reads the contract and refuses one that could not be generated from.
 *
 * @param text YAML of an OpenAPI 3.1 document
 * @param file how to name it in messages
 * @throws ContractError naming file, line, column, pointer and sentence of every fault
 */
export async function readContract(text: string, file = 'openapi.yaml'): Promise<Json> {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  // The parser loses its place at the first error, so the ones after it follow from it.
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
    // A fault may be about something that is missing: point at the nearest ancestor that is there.
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
