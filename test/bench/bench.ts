import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildCandidates } from './candidates.ts';
import { cold } from './cold.ts';
import { startWorld } from './world.ts';

const QUICK = Boolean(process.env['QUICK']);
const candidates = await buildCandidates(mkdtempSync(join(tmpdir(), 'order-api-bench-')));
{
  await using world = await startWorld();
  console.log(await cold(candidates, world, QUICK ? 5 : 25));
}
