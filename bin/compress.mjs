/** `export --compress`: beside each text file its compressed forms, for servers that send those as they are. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TYPES, isText } from '../app/_server/files.mjs';

const SMALLEST = 1024;
/** What readers wait for is worth the slowest setting; pictures and the rest gain a tenth by it, in five times the time. */
const WAITED_FOR = /^(?:text\/(?:html|css|javascript)|application\/json)/;
/** As many as Node has threads for. */
const AT_ONCE = 4;

/** @param {string} folder */
export async function compress(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const work = async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) {
      const type = TYPES.get(extname(file)) ?? '';
      const bytes = isText(type) ? readFileSync(file) : Buffer.alloc(0);
      if (bytes.length <= SMALLEST) continue;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: WAITED_FOR.test(type) ? 11 : 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      };
      writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
      writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
