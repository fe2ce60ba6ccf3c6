import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the deployed bundle has no schema compiler, no eval, and no development code', async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/lambda.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    write: false,
    metafile: true,
    legalComments: 'none',
  });
  const inputs = Object.keys(metafile.inputs);
  expect(inputs).toContain('generated/validators/requests.js');
  expect(
    inputs.filter((input) =>
      /node_modules\/(ajv|undici|jose|msw)|src\/(local|codegen)|responses\.js/.test(input),
    ),
  ).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/\beval\(|\bnew Function\b/);
});
