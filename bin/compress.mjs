/** `export --compress`: writes compressed forms beside each text file, for servers that send them directly. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { TYPES, isText } from '../app/_server/files.mjs';

const SMALLEST = 1024;
/** Types that readers wait for get the slowest setting; for others it saves a tenth and takes five times as long. */
const WAITED_FOR = /^(?:text\/(?:html|css|javascript)|application\/json)/;
/** The size of Node's thread pool. */
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
