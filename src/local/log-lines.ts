let pending = '';

/** Writes a line of the log to stdout. The lines of one turn of the event loop share one system call. */
export function writeLogLine(line: string): void {
  if (pending === '') setImmediate(flush);
  pending += `${line}\n`;
}

function flush(): void {
  process.stdout.write(pending);
  pending = '';
}

process.on('exit', flush);
