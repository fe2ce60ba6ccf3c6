/**
 * The flags with which Lambda's managed runtime starts Node, for a given memory size.
 *
 * Tests and budgets start Node with them: `--expose-gc` changes the hash of V8's flags, by which V8 accepts a code
 * cache.
 *
 * @param memoryMb the function's memory; the young generation gets a twentieth of it, the old one nine tenths
 * @see https://github.com/aws/aws-lambda-nodejs-runtime-interface-client the client knows them: a worker gets none of them
 */
export function lambdaNodeFlags(memoryMb = 1024): string[] {
  return [
    '--expose-gc',
    '--max-http-header-size',
    '81920',
    `--max-semi-space-size=${Math.floor(memoryMb / 20)}`,
    `--max-old-space-size=${Math.floor(memoryMb * 0.9)}`,
  ];
}
