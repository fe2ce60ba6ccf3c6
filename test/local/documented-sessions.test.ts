import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksIn, commandsIn, elsewhere } from '../docs/documented-commands.ts';
import { startDev } from './local-process.ts';
import { isCurl, pasteInto } from './pasted-lines.ts';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * A documented answer as a matcher: it lists some members of the real one, and values that differ from run to run match
 * any.
 */
function wanted(documented: string): unknown {
  return JSON.parse(documented, (name, value) => {
    if (name === 'nextCursor' && value !== null) return expect.any(String);
    return /^(at|createdAt|updatedAt)$/.test(name)
      ? expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
      : value;
  });
}

describe.each(['README.md', 'docs/session.md', 'docs/queue.md'])('the session of %s', (document) => {
  it('has the documented statuses and answers', async () => {
    const folder = temporaryFolder();
    const { url, welcome } = await startDev(folder);
    const exported = welcome.filter((line) => line.startsWith('export '));

    const steps = blocksIn(readFileSync(document, 'utf8')).map((block) => ({
      ...block,
      lines: commandsIn(block, document)
        .filter((command) => !elsewhere(command))
        .map(({ text }) => text.replace('http://127.0.0.1:3000', url)),
    }));
    const lines = steps.flatMap((step) => step.lines);
    // `make token` among the lines is for the service that this test started.
    const answers = await pasteInto([...exported, ...lines], { DATA_DIR: join(folder, '.data') });

    const documented = lines.filter(isCurl).map((line) => /# (\d{3})/.exec(line)?.[1]);
    expect(answers.map(({ status }) => String(status))).toEqual(documented);
    expect(documented.length).toBeGreaterThan(0);

    let asked = 0;
    for (const step of steps) {
      asked += step.lines.filter(isCurl).length;
      if (step.language === 'json')
        expect(answers[asked - 1]?.body).toMatchObject(wanted(step.text) as object);
    }
  });
});
