import { withDotEnv } from '../settings.ts';
import { databaseOf } from './database-settings.ts';
import { replaceCollections } from './replace-collections.ts';
import { lineOf } from './start-fault.ts';

/** `make copy-collections`: copies an earlier version's collections, in the Data API of the settings. */
try {
  await replaceCollections(databaseOf(withDotEnv(process.env)));
} catch (error) {
  console.error(lineOf(error));
  process.exitCode = 1;
}
