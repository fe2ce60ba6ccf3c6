import { readFileSync } from 'node:fs';

/** One fenced block of the guide as a step to perform. */
export type Step =
  /** Replaces lines of a file: those marked with "-" by those marked with "+". */
  | { kind: 'edit'; file: string; lines: string[] }
  /** A new file. */
  | { kind: 'create'; file: string; text: string }
  /** Runs a command and checks its output; a line ending in "…" is a prefix. */
  | { kind: 'run'; command: string; says: string[] };

export interface Change {
  title: string;
  steps: Step[];
}

/**
 * Parses the changes of a guide, one per heading of the second level.
 *
 * Blocks of `diff <file>` edit, blocks of `ts <file>` create, blocks of `console` run the lines that begin with "$ "
 * and compare the output with the following lines. Other blocks, and text, are for readers.
 */
function changesIn(markdown: string): Change[] {
  const changes: Change[] = [];
  const blocks =
    /^## (?<title>[^\n]+)$|^```(?<language>diff|ts|console)(?: (?<file>\S+))?\n(?<text>.*?)^```$/gms;
  for (const { groups = {} } of markdown.matchAll(blocks)) {
    const { title, language, file, text = '' } = groups;
    if (title !== undefined) changes.push({ title, steps: [] });
    else changes.at(-1)?.steps.push(...stepsOf(language, file, text));
  }
  return changes.filter(({ steps }) => steps.length > 0);
}

function stepsOf(language: string | undefined, file: string | undefined, text: string): Step[] {
  if (language === 'console') {
    return text
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...says] = part.split('\n').filter(Boolean);
        return { kind: 'run', command, says };
      });
  }
  if (!file) return [];
  return language === 'diff'
    ? [{ kind: 'edit', file, lines: text.split('\n').slice(0, -1) }]
    : [{ kind: 'create', file, text }];
}

/**
 * Applies an edit to a text.
 *
 * @throws Error when the edit's old lines do not occur exactly once
 */
export function edited(text: string, { file, lines }: Extract<Step, { kind: 'edit' }>): string {
  const side = (marks: string) =>
    lines
      .filter((line) => marks.includes(line[0] ?? ' '))
      .map((line) => `${line.slice(1)}\n`)
      .join('');
  const [before, after] = [side(' -'), side(' +')];
  const parts = text.split(before);
  if (parts.length !== 2)
    throw new Error(`${file} has these lines ${parts.length - 1} times, not once:\n${before}`);
  return parts.join(after);
}

/** Reads docs/changing-the-service.md. */
export function readGuide(): Change[] {
  return changesIn(readFileSync('docs/changing-the-service.md', 'utf8'));
}
