/**
 * Runs before all other scripts of a page in another site's frame. Replaces the browser's storage by an
 * object in memory, initialised from options in the frame's address. So nothing is read from or stored in the
 * reader's browser, and a sandbox that blocks storage causes no error.
 */
import { readMotion, wearMotion } from '../../components/reader/motion.ts';

function memory(entries: ReadonlyMap<string, string>): Storage {
  const values = new Map(entries);
  return {
    get length() {
      return values.size;
    },
    key: (at) => [...values.keys()][at] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => void values.set(key, value),
    removeItem: (key) => void values.delete(key),
    clear: () => values.clear(),
  };
}

const asked = new URLSearchParams(location.hash.slice(1));
const motion = asked.has('flow') ? 'still' : asked.get('motion');
const options: ReadonlyMap<string, string> = new Map(motion ? [['handscroll.motion', motion]] : []);
for (const name of ['localStorage', 'sessionStorage'])
  Object.defineProperty(window, name, { value: memory(options) });
wearMotion(readMotion());
