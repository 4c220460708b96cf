/** Parses one JSON file into a value with positions, or reports why that is not possible. */
import { parseTree, type Node } from 'jsonc-parser';
import { placeAt, readText } from './decode.ts';
import { LIMITS } from './limits.ts';
import { message } from './message.ts';
import type { Report } from './report.ts';
import { scan } from './scan.ts';
import { showPath, type JsonFile } from './places.ts';

/** Recursion is safe here, because the scan has limited the depth. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value as unknown;
  const object: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) object[key.value as string] = toValue(value);
  }
  return object;
}

function valueIn(text: string): unknown {
  const root = parseTree(text);
  return root && toValue(root);
}

const known = new WeakMap<Uint8Array, JsonFile>();

/** Parses one file. Faults go to the report, and the result is then undefined. Valid bytes are cached. */
export function readJson(file: string, bytes: Uint8Array, report: Report): JsonFile | undefined {
  const before = known.get(bytes);
  if (before?.file === file) return before;
  if (bytes.byteLength > LIMITS.scriptBytes) {
    const place = { file, path: '', line: 1, column: 1 };
    report.add('unsafe', place, message('fileLimit', { limit: LIMITS.scriptBytes / 1048576 }));
    return undefined;
  }
  const read = readText(file, bytes, 'unsafe', report);
  const findings = read ? scan(read.text, (offset) => placeAt(read, offset).line) : [];
  // A name for the place, if values alone are wrong.
  const value = read && findings.length > 0 && findings.every(({ path }) => path) ? valueIn(read.text) : undefined; // prettier-ignore
  for (const { offset, message: fault, path = [] } of findings)
    if (read)
      report.add('unsafe', placeAt(read, offset, showPath(value, value ? path : [])), fault);
  const root = read && findings.length === 0 ? parseTree(read.text) : undefined;
  const json = read && root && { ...read, root, value: toValue(root) };
  if (json) known.set(bytes, json);
  return json;
}

/**
 * A file that was parsed before without faults, from the cache, so that finding a place does not parse a long
 * script again.
 */
export const knownJson = (bytes: Uint8Array | undefined): JsonFile | undefined =>
  bytes && known.get(bytes);
