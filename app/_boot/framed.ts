/**
 * A page in a frame of somebody else's page, before any other script: there is no storage. Whoever asks for it finds a
 * memory of this page alone, which begins with what the frame's address asks for; nothing is read or kept in the reader's
 * browser, and a sandbox that shuts it is no fault.
 */
import { readMotion, wearMotion } from '../../components/reader/motion.ts';

function memory(kept: ReadonlyMap<string, string>): Storage {
  const values = new Map(kept);
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
