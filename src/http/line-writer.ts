import { writeSync } from 'node:fs';

/** The file descriptor of stdout. */
const STDOUT = 1;

export interface LineWriterOptions {
  /** Writes at once, and returns how many bytes it wrote. */
  write?: (bytes: Buffer) => number;
  /** Writes bytes when the reader takes them. */
  queue?: (bytes: Buffer) => void;
}

/**
 * Returns a function that writes a line to stdout.
 *
 * It writes to the file descriptor, because making the stream `process.stdout` and writing to it takes 2 ms of a cold
 * start. When the reader is too slow or gone, this line and all later ones go to the stream.
 */
export function lineWriter({
  write = (bytes) => writeSync(STDOUT, bytes),
  queue = (bytes) => void process.stdout.write(bytes),
}: LineWriterOptions = {}): (line: string) => void {
  let queued = false;

  function writtenNow(bytes: Buffer): number {
    try {
      return write(bytes);
    } catch {
      // EAGAIN, for example. The stream handles or reports it.
      return 0;
    }
  }

  return function writeLine(line) {
    const bytes = Buffer.from(`${line}\n`);
    const written = queued ? 0 : writtenNow(bytes);
    if (written === bytes.length) return;
    queued = true;
    queue(bytes.subarray(written));
  };
}
