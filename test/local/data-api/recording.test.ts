import { expect, test } from 'vitest';
import { readRecording, replay } from './recording/replay.ts';

/**
 * The answers of the embedded server that differ from the real one, by the command's number in the recording. The
 * embedded server is never more permissive.
 */
const differences: Readonly<Record<number, string>> = {
  164: 'the real server answers a $binary _id with the text of a Java object',
  1367: 'an _id is a number, however it is written: there, 100 and 1e2 are two',
  1373: 'updateOne of a table is left out',
  1374: 'insertMany of a table is left out',
  1375: 'deleteMany of a table is left out',
  1378: 'alterTable is left out, and so its own faults are',
  1379: 'createIndex is left out, and so its own faults are',
};

test('the embedded server answers every recorded command like the real one', async () => {
  const recording = readRecording();
  expect(recording.filter(({ answer }) => answer !== undefined).length).toBeGreaterThan(1_000);
  const found = await replay(recording);

  const unexplained = found.filter(({ n, label }) => !differences[n] && !label.includes('(left out'));
  expect(unexplained, 'commands that are answered otherwise, and are not in the table').toEqual([]);
  const gone = Object.keys(differences).filter((n) => !found.some((one) => one.n === Number(n)));
  expect(gone, 'lines of the table that no longer differ').toEqual([]);
  expect(Object.keys(differences).length).toBeLessThanOrEqual(40);
});

test('refuses commands that are not implemented', async () => {
  const answers = await replay(readRecording());
  const leftOut = answers.filter(({ label }) => label.includes('command') && label.includes('(left out)'));
  expect(leftOut.length).toBeGreaterThan(5);
  for (const { label, got } of leftOut) expect(got, label).toContain('COMMAND_UNKNOWN');
});
