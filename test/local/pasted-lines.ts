import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { temporaryFolder } from './temporary-folder.ts';

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

/** Pastes lines into a shell and reads what each `curl -i` among them printed. */
export async function pasteInto(lines: readonly string[]): Promise<Answer[]> {
  const SEPARATOR = '\n=====\n';
  const script = lines.flatMap((line) =>
    line.startsWith('curl ') ? [line, `printf '${SEPARATOR.replaceAll('\n', '\\n')}'`] : [line],
  );
  const { stdout } = await promisify(execFile)('bash', ['-c', script.join('\n')], {
    env: { ...process.env, PATH: `${folderWithCurl()}${process.env['PATH']}` },
  });
  return stdout
    .split(SEPARATOR)
    .slice(0, -1)
    .map((text) => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      return { status: Number(head.split(' ')[1]), body: JSON.parse(body) };
    });
}

/** Nothing where curl is installed; else a folder, to go before PATH, with a stand-in for it. */
function folderWithCurl(): string {
  if (spawnSync('curl', ['--version']).status === 0) return '';
  const folder = temporaryFolder();
  const standIn = fileURLToPath(new URL('curl-stand-in.ts', import.meta.url));
  writeFileSync(join(folder, 'curl'), `#!/bin/sh\nexec '${process.execPath}' '${standIn}' "$@"\n`);
  chmodSync(join(folder, 'curl'), 0o755);
  return folder + delimiter;
}
