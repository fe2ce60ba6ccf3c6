import { expect, test, vi } from 'vitest';
import { lineWriter } from '../../src/http/line-writer.ts';

const all = (bytes: Buffer) => bytes.length;

test.each<{ given: string; write: (bytes: Buffer) => number; queued: string[] }>([
  { given: 'everything is written at once', write: all, queued: [] },
  { given: 'the reader takes one byte', write: () => 1, queued: ['né\n', 'two\n'] },
  { given: 'the reader takes nothing', write: () => 0, queued: ['oné\n', 'two\n'] },
  {
    given: 'the pipe is full',
    write: () => {
      throw Object.assign(new Error('again'), { code: 'EAGAIN' });
    },
    queued: ['oné\n', 'two\n'],
  },
])('$given: the rest and all later lines go to the stream', ({ write, queued }) => {
  const [first, queue] = [vi.fn(write), vi.fn()];
  const writeLine = lineWriter({ write: first, queue });
  writeLine('oné');
  writeLine('two');
  expect(queue.mock.calls.map(([bytes]) => String(bytes))).toEqual(queued);
  expect(first.mock.calls.map(([bytes]) => String(bytes))).toEqual(
    queued.length > 0 ? ['oné\n'] : ['oné\n', 'two\n'],
  );
});
