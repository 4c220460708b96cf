/**
 * Writes to a temporary file beside the target and renames it, so that a full disk or a killed command leaves
 * no partial file.
 */
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  const remove = () => rm(beside, { force: true });
  // If the process is stopped while writing, the temporary file is removed.
  const stopped = () => void remove().finally(() => process.exit(1));
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await remove();
    throw error;
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
  }
}
