import { readFileSync } from 'node:fs';

/** What one fenced block of the guide asks of whoever follows it. */
export type Step =
  /** Lines of a file that change: those marked with "-" become those marked with "+". */
  | { kind: 'edit'; file: string; lines: string[] }
  /** A new file. */
  | { kind: 'create'; file: string; text: string }
  /** A command, and what its output has to say; a line ending in "…" names its beginning. */
  | { kind: 'run'; command: string; says: string[] };

export interface Change {
  title: string;
  steps: Step[];
}

/**
 * The changes that a guide describes, one per heading of the second level.
 *
 * Blocks of `diff <file>` edit, blocks of `ts <file>` create, blocks of `console` run the lines that begin with "$ " and
 * hold their output against the lines below. Other blocks, and text, are for readers.
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
 * The text with an edit made.
 *
 * @throws Error when the lines that the edit begins from are not in the text exactly once
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

/** The guide itself. */
export function readGuide(): Change[] {
  return changesIn(readFileSync('docs/changing-the-service.md', 'utf8'));
}
