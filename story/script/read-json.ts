/** The bytes of one JSON file -> a value with positions, or the reasons why not. */
import { parseTree, type Node } from 'jsonc-parser';
import { decode, lineColumn, lineStarts } from './decode.ts';
import { LIMITS } from './limits.ts';
import { message } from './message.ts';
import type { Report } from './report.ts';
import { scan } from './scan.ts';
import type { JsonFile } from './places.ts';

/** Safe to recurse: the scan has bounded the depth. */
function toValue(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(toValue);
  if (node.type !== 'object') return node.value as unknown;
  const made: Record<string, unknown> = {};
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) made[key.value as string] = toValue(value);
  }
  return made;
}

/** Reads one file; what is wrong with it goes to the report and nothing comes back. */
export function readJson(file: string, bytes: Uint8Array, report: Report): JsonFile | undefined {
  const place = { file, path: '', line: 1, column: 1 };
  if (bytes.byteLength > LIMITS.scriptBytes) {
    report.add('unsafe', place, message('fileLimit', { limit: LIMITS.scriptBytes / 1048576 }));
    return undefined;
  }
  const decoded = decode(bytes);
  const starts = lineStarts(decoded.text);
  const at = (offset: number) => ({ file, path: '', ...lineColumn(starts, offset) });
  if (!decoded.ok) {
    report.add('unsafe', at(decoded.offset), message('notUtf8', {}));
    return undefined;
  }
  const findings = scan(decoded.text, (offset) => lineColumn(starts, offset).line);
  for (const finding of findings) report.add('unsafe', at(finding.offset), finding.message);
  if (findings.length > 0) return undefined;
  const root = parseTree(decoded.text, [], { allowTrailingComma: false, disallowComments: true });
  if (!root) return undefined;
  return { file, text: decoded.text, starts, root, value: toValue(root) };
}
