import { withDotEnv } from '../settings.ts';
import { databaseOf } from './database-settings.ts';
import { replaceCollections } from './replace-collections.ts';
import { lineOf } from './start-fault.ts';

/** `make copy-collections`: copies what an earlier version kept, in the Data API that the settings name. */
try {
  await replaceCollections(databaseOf(withDotEnv(process.env)));
} catch (error) {
  console.error(lineOf(error));
  process.exitCode = 1;
}
