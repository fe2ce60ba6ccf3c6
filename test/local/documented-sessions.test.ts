import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { startDev } from './local-process.ts';
import { pasteInto } from './pasted-lines.ts';
import { temporaryFolder } from './temporary-folder.ts';

interface Block {
  language: string;
  text: string;
}

function blocksOf(file: string): Block[] {
  const fences = readFileSync(file, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return [...fences].map(([, language = '', text = '']) => ({ language, text }));
}

/** The lines of a block as a shell reads them: a backslash at its end joins a line with the next. */
function linesOf({ text }: Block): string[] {
  return text.replaceAll(/\\\n\s*/g, '').split('\n');
}

/** A documented answer with what differs from run to run left open: it names some members of the real one. */
function wanted(documented: string): unknown {
  return JSON.parse(documented, (name, value) => {
    if (name === 'nextCursor' && value !== null) return expect.any(String);
    return name === 'at' ? expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) : value;
  });
}

describe.each(['docs/queue.md'])('the session of %s', (file) => {
  it('has the statuses and the answers that the page tells', async () => {
    const blocks = blocksOf(file);
    const lines = blocks.filter(({ language }) => language === 'sh').flatMap(linesOf);
    const { url, welcome } = await startDev(temporaryFolder());
    const exported = welcome.filter((line) => line.startsWith('export '));
    const answers = await pasteInto([
      ...exported,
      ...lines.map((line) => line.replace('http://127.0.0.1:3000', url)),
    ]);

    const told = lines.filter((line) => line.startsWith('curl ')).map((line) => /# (\d{3})/.exec(line)?.[1]);
    expect(answers.map(({ status }) => String(status))).toEqual(told);

    let asked = 0;
    for (const block of blocks) {
      if (block.language === 'sh') asked += linesOf(block).filter((line) => line.startsWith('curl ')).length;
      if (block.language === 'json')
        expect(answers[asked - 1]?.body).toMatchObject(wanted(block.text) as object);
    }
  });
});
