import { expect, test } from 'vitest';
import { readRecording, replay } from './recording/replay.ts';

/**
 * What the embedded server answers otherwise than the real one did, by the command's number in the recording. Nothing here
 * is kinder than the real server.
 */
const differences: Readonly<Record<number, string>> = {
  164: 'the real server answers a $binary _id with the text of a Java object',
  810: 'the document that the command changes is not in the recording, for it is too long',
  811: 'the same document',
  1265: 'the page before was read with an answer that is not in the recording',
  1304: 'the warning beside the error is left out',
  1363: 'a numeric _id is a double: 2^53 is 2^53 + 1',
  1367: 'a numeric _id is a double: 100 is 1E2',
  1373: 'updateOne of a table is left out',
  1374: 'insertMany of a table is left out',
  1375: 'deleteMany of a table is left out',
  1378: 'alterTable is left out',
  1379: 'createIndex is left out',
};

test('the embedded server answers every recorded command as the real one did', async () => {
  const recording = readRecording();
  expect(recording.filter(({ answer }) => answer !== undefined).length).toBeGreaterThan(1_000);
  const found = await replay(recording);

  const unexplained = found.filter(({ n, label }) => !differences[n] && !label.includes('(left out'));
  expect(unexplained, 'commands that are answered otherwise, and are not in the table').toEqual([]);
  const gone = Object.keys(differences).filter((n) => !found.some((one) => one.n === Number(n)));
  expect(gone, 'lines of the table that no longer differ').toEqual([]);
  expect(Object.keys(differences).length).toBeLessThanOrEqual(40);
});

test('commands that are left out are refused', async () => {
  const answers = await replay(readRecording());
  const leftOut = answers.filter(({ label }) => label.includes('command') && label.includes('(left out)'));
  expect(leftOut.length).toBeGreaterThan(5);
  for (const { label, got } of leftOut) expect(got, label).toContain('COMMAND_UNKNOWN');
});
