import { readdirSync, readFileSync } from 'node:fs';

/** Resources used by a process so far. */
export interface ProcessFigures {
  /** Milliseconds of processor time of all running threads. */
  cpu: number;
  /** Minor page faults, those without disk access. */
  faults: number;
  /** Megabytes of resident memory. */
  rss: number;
}

/** @see https://docs.kernel.org/filesystems/proc.html schedstat counts nanoseconds, stat only ticks of 10 ms */
export function figuresOf(pid: number): ProcessFigures {
  let nanoseconds = 0;
  for (const task of readdirSync(`/proc/${pid}/task`)) {
    nanoseconds += Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ')[0]);
  }
  // The name, which may hold spaces, ends at the last parenthesis; minflt is the eighth field after it.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return { cpu: nanoseconds / 1e6, faults: Number(fields[7]), rss: (Number(fields[21]) * 4096) / 1e6 };
}
