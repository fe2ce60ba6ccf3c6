import { resolve } from 'node:path';
import { withoutEmpty } from '../settings.ts';
import { buildPackage } from './build.ts';
import { type Architecture, buildNative } from './native.ts';

/** `make package`: builds the zip for RUNTIME and ARCH, and prints its path. */
const { RUNTIME, ARCH } = { RUNTIME: 'nodejs24.x', ARCH: 'x64', ...withoutEmpty(process.env) };
const architectures: readonly string[] = ['x64', 'arm64'] satisfies Architecture[];
const builders: Record<string, typeof buildPackage> = {
  'nodejs24.x': buildPackage,
  native: () => buildNative({ architecture: ARCH as Architecture }),
};

const build = builders[RUNTIME];
if (!build || !architectures.includes(ARCH)) {
  console.error(
    `RUNTIME is one of ${Object.keys(builders).join(', ')}, ARCH one of ${architectures.join(', ')}`,
  );
  process.exit(1);
}
const { file, sizes } = await build();
for (const [name, size] of Object.entries(sizes)) {
  if (!name.startsWith('docs/')) console.error(`${name} ${size} bytes`);
}
console.log(resolve(file));
