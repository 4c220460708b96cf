/**
 * Writes to a temporary file beside the target and renames it, so that a full disk or a killed command leaves
 * no partial file.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Its name is not used again: several may write the same file at once, from several machines too. */
const temporaryBeside = (file: string) => path.join(path.dirname(file), `.${randomUUID()}.part`);

/** For a server, which decides itself what happens when it is stopped. */
export async function replaceFile(
  file: string,
  bytes: Uint8Array,
  beside = temporaryBeside(file),
): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    // Without `flush` a file may be empty after a power cut, because its new name can reach the disk before its bytes.
    await writeFile(beside, bytes, { flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** For a command: if the process is stopped while writing, the temporary file is removed. */
export async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const beside = temporaryBeside(file);
  const stopped = () => void rm(beside, { force: true }).finally(() => process.exit(1));
  process.once('SIGINT', stopped).once('SIGTERM', stopped);
  try {
    await replaceFile(file, bytes, beside);
  } finally {
    process.off('SIGINT', stopped).off('SIGTERM', stopped);
  }
}
