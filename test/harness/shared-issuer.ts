import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Issuer, openIssuer } from '../../src/local/issuer.ts';

let opened: Promise<Issuer> | undefined;

/**
 * The issuer of all services that a process starts for its tests. Making its RSA key takes four times as long as
 * starting such a service.
 */
export function sharedIssuer(): Promise<Issuer> {
  opened ??= openOnce();
  return opened;
}

async function openOnce(): Promise<Issuer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'issuer-'));
  try {
    return await openIssuer({ dataDir });
  } finally {
    // The issuer has its key in memory.
    rmSync(dataDir, { recursive: true, force: true });
  }
}
