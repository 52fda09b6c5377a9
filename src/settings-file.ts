/** The file `.env` beside the process, for every entry that reads settings. */
import { OperatorError } from './errors.ts';

/**
 * Puts the settings of `.env` into the environment; those that are there already win. No file is no fault.
 * @throws {OperatorError} when the file is there and cannot be read.
 */
export function loadSettingsFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (!missing)
      throw new OperatorError('bad-settings', `The file .env cannot be read: ${String(cause)}`, { cause });
  }
}
