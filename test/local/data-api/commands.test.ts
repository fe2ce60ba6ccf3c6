import { expect, test } from 'vitest';
import { collectionReadCommands } from '../../../src/local/data-api/collection-read.ts';
import { collectionWriteCommands } from '../../../src/local/data-api/collection-write.ts';
import { tableRowCommands } from '../../../src/local/data-api/table-commands.ts';

const collectionCommands = { ...collectionReadCommands, ...collectionWriteCommands };

test.each(Object.entries(tableRowCommands))(
  '%s has the same fields for tables as for collections',
  (name, command) => {
    expect(Object.keys(collectionCommands[name]?.fields ?? {})).toEqual(Object.keys(command.fields));
  },
);
