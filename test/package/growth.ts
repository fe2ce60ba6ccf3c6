import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';
import { type OperationId, operations } from '../../generated/operations.ts';
import { bundle } from '../../src/package/bundle.ts';

/** The files with a part per operation, and that part. */
const parts: [
  file: RegExp,
  part: (operationId: OperationId) => RegExp,
  without: (operationId: OperationId) => string,
][] = [
  [/generated[\\/]operations\.ts$/, (id) => new RegExp(`\\n {2}"${id}": \\{[^]*?\\n {2}\\},?`), () => ''],
  [
    /generated[\\/]validators[\\/]requests\.js$/,
    (id) => new RegExp(`\\b${id}:\\{parameters:\\w+,\\s*body:\\w+\\},?`),
    () => '',
  ],
  [
    /orders[\\/]operations[\\/]\w+\.ts$/,
    (id) => new RegExp(`^[^]*export const ${id}\\b[^]*$`),
    (id) => `export const ${id} = () => {};`,
  ],
];

/** The bytes of the bundle that belong to each operation: the difference between the bundle with and without it. */
export async function growthPerOperation(): Promise<Record<OperationId, number>> {
  const whole = Buffer.byteLength(await bundle('src/lambda.ts'));
  const ids = Object.keys(operations) as OperationId[];
  const growth = ids.map(async (operationId) => {
    const code = await bundle('src/lambda.ts', { plugins: [without(operationId)] });
    return [operationId, whole - Buffer.byteLength(code)];
  });
  return Object.fromEntries(await Promise.all(growth));
}

function without(operationId: OperationId): Plugin {
  return {
    name: `without-${operationId}`,
    setup({ onLoad, onEnd }) {
      let removed = 0;
      for (const [filter, part, rest] of parts) {
        onLoad({ filter }, ({ path }) => {
          const text = readFileSync(path, 'utf8');
          const contents = text.replace(part(operationId), rest(operationId));
          if (contents !== text) removed += 1;
          return { contents, loader: path.endsWith('.ts') ? 'ts' : 'js' };
        });
      }
      onEnd(() => {
        if (removed !== parts.length) throw new Error(`The parts of ${operationId} were not found`);
      });
    },
  };
}
