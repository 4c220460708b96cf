/**
 * The shelf in Valkey or Redis, for servers without a common disk: a folder is a hash, and a name a field of it.
 * The database has to save to disk and must not evict (`maxmemory-policy noeviction`, which is its default): it
 * holds the only copy.
 */
import type { Engine } from './shelf.ts';

const keyOf = (folder: string) => `handscroll:shelf:${folder}`;
/** In milliseconds: the longest wait for an answer. A bundle has some MB, and the network may be slow. */
const PATIENCE = 10_000;

/** Loads the package only if this engine is used. */
export async function valkeyEngine(url: string): Promise<Engine> {
  const { Redis } = await import('iovalkey');
  const client = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: PATIENCE });
  client.on('error', () => undefined);
  /** Says where, without the password of the address, and what the database answers: it may be full. */
  const orDown = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: Error) => {
      const reason = error.name === 'ReplyError' ? error.message : 'it can not be reached';
      throw new Error(`The shelf at ${new URL(url).host} fails: ${reason}.`, { cause: error });
    });
  return {
    names: (folder) => orDown(client.hkeys(keyOf(folder))),
    async get(folder, names) {
      if (names.length === 0) return [];
      const found = await orDown(client.hmgetBuffer(keyOf(folder), ...names));
      return found.map((bytes) => bytes ?? undefined);
    },
    async put(folder, name, bytes) {
      await orDown(client.hset(keyOf(folder), name, Buffer.from(bytes)));
    },
    async remove(folder, name) {
      await orDown(client.hdel(keyOf(folder), name));
    },
    close: async () => client.disconnect(),
  };
}
