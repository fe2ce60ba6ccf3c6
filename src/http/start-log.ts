import type { Metrics } from './metrics.ts';

/** What became of the code that V8 had compiled at packaging; `missing` where the package lacks it. */
export type CodeCache = 'accepted' | 'rejected' | 'missing';

/** The line that a sandbox writes once, when its init is over. */
export interface StartLine {
  time: string;
  level: 'info' | 'warn';
  codeCache: CodeCache;
}

export interface StartLogOptions {
  /** Further members of the line: on Lambda, what CloudWatch is to count. */
  metrics?: ((line: StartLine) => Metrics) | undefined;
  write?: (line: string) => void;
  now?: () => number;
}

/**
 * Reports whether the sandbox started from compiled code: without it each cold start takes about 20 ms longer, and
 * nothing else would show that.
 */
export function logStart(
  codeCache: CodeCache,
  { metrics, write = (line) => void process.stdout.write(`${line}\n`), now = Date.now }: StartLogOptions = {},
): void {
  const time = new Date(now()).toISOString();
  const line: StartLine = { time, level: codeCache === 'accepted' ? 'info' : 'warn', codeCache };
  write(JSON.stringify({ ...line, ...metrics?.(line) }));
}
