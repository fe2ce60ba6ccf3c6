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

/** Whether a line prints a response of curl, which may read the output of another program. */
export function isCurl(line: string): boolean {
  return /^(head .*\| )?curl /.test(line);
}

/** Runs lines in a shell and parses the output of each `curl -i`. */
export async function pasteInto(
  lines: readonly string[],
  settings: Record<string, string> = {},
): Promise<Answer[]> {
  const SEPARATOR = '\n=====\n';
  const script = lines.flatMap((line) =>
    isCurl(line) ? [line, `printf '${SEPARATOR.replaceAll('\n', '\\n')}'`] : [line],
  );
  const { stdout } = await promisify(execFile)('bash', ['-c', script.join('\n')], {
    env: { ...process.env, ...settings, PATH: `${folderWithCurl()}${process.env['PATH']}` },
  });
  return stdout
    .split(SEPARATOR)
    .slice(0, -1)
    .map((text) => {
      const [head = '', body = ''] = text.split('\r\n\r\n');
      return { status: Number(head.split(' ')[1]), body: JSON.parse(body) };
    });
}

/** Undefined where curl is installed; otherwise a folder for PATH with a stand-in. */
function folderWithCurl(): string {
  if (spawnSync('curl', ['--version']).status === 0) return '';
  const folder = temporaryFolder();
  const standIn = fileURLToPath(new URL('curl-stand-in.ts', import.meta.url));
  writeFileSync(join(folder, 'curl'), `#!/bin/sh\nexec '${process.execPath}' '${standIn}' "$@"\n`);
  chmodSync(join(folder, 'curl'), 0o755);
  return folder + delimiter;
}
