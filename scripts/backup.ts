/** `npm run backup -- FILE`: a copy of the bot's database, while it runs. */
import { OperatorError } from '../src/errors.ts';
import { loadSettingsFile } from '../src/settings-file.ts';
import { backUp } from '../src/stores/backup.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Name the file to write: npm run backup -- backups/dateline.db');
  process.exitCode = 1;
} else {
  try {
    loadSettingsFile();
    backUp(process.env['DATA_DIR'] || 'data', file);
    console.log(`Written: ${file}`);
  } catch (fault) {
    if (!(fault instanceof OperatorError)) throw fault;
    console.error(fault.message);
    process.exitCode = 1;
  }
}
