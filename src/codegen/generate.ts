import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { answersOf } from './answers.ts';
import { ContractError, readContract } from './contract.ts';
import { openapi30 } from './openapi-3.0.ts';
import { operationTable } from './operation-table.ts';
import { requestValidators } from './request-validators.ts';
import { responseValidators } from './response-validators.ts';
import { typesOf } from './types.ts';

const BANNER = '// Written by `make generate` from openapi.yaml; do not edit.\n';

/**
 * Generates all files from a contract: texts by file name. The same contract always gives the same bytes.
 *
 * @param text YAML of the contract
 * @throws ContractError when the contract has faults
 */
export async function generate(text: string, file = 'openapi.yaml'): Promise<Record<string, string>> {
  const contract = await readContract(text, file);
  const requests = await requestValidators(contract);
  const responses = await responseValidators(contract);
  return {
    'types.ts': BANNER + (await typesOf(contract)),
    'operations.ts': BANNER + operationTable(contract),
    'answers.ts': BANNER + answersOf(contract),
    'validators/requests.js': BANNER + requests.code,
    'validators/requests.d.ts': BANNER + requests.declaration,
    'validators/responses.js': BANNER + responses.code,
    'validators/responses.d.ts': BANNER + responses.declaration,
    // These have no banner, because JSON has no comments.
    'openapi.json': `${JSON.stringify(contract, null, 2)}\n`,
    'openapi-3.0.json': `${JSON.stringify(openapi30(contract), null, 2)}\n`,
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      contract: { type: 'string', default: 'openapi.yaml' },
      out: { type: 'string', default: 'generated' },
      check: { type: 'boolean', default: false },
    },
  });
  const text = await readFile(values.contract, 'utf8').catch((error) => {
    throw new ContractError(`${values.contract} cannot be read (${error.code})`, { cause: error });
  });
  const files = await generate(text, values.contract);
  const differing: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const path = join(values.out, name);
    if (existsSync(path) && (await readFile(path, 'utf8')) === text) continue;
    differing.push(path);
    if (values.check) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  for (const path of differing)
    console.error(values.check ? `${path} is not what \`make generate\` writes` : `wrote ${path}`);
  if (values.check && differing.length > 0) process.exitCode = 1;
}

if (import.meta.main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
