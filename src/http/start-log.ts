import type { Metrics } from './metrics.ts';

/** Whether V8 accepted the code cache that was built at packaging; `missing` if the package has none. */
export type CodeCache = 'accepted' | 'rejected' | 'missing';

/** The line that a sandbox logs once, at the end of its init phase. */
export interface StartLine {
  time: string;
  level: 'info' | 'warn';
  codeCache: CodeCache;
}

export interface StartLogOptions {
  /** Further members of the line: on Lambda, the metrics for CloudWatch. */
  metrics?: ((line: StartLine) => Metrics) | undefined;
  write: (line: string) => void;
  now?: () => number;
}

/**
 * Logs whether V8 accepted the code cache. Without the cache each cold start takes about 20 ms longer, and nothing else
 * reports that.
 */
export function logStart(codeCache: CodeCache, { metrics, write, now = Date.now }: StartLogOptions): void {
  const time = new Date(now()).toISOString();
  const line: StartLine = { time, level: codeCache === 'accepted' ? 'info' : 'warn', codeCache };
  write(JSON.stringify({ ...line, ...metrics?.(line) }));
}
