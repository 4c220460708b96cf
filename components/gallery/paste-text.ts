/** The text that an author pastes into a script to get the example's picture. */
import type { Json } from '../../story/scene.ts';
import type { Example } from '../scenes/kit/example.ts';
import { evidenceOf } from './kind-script.ts';

const WIDTH = 96;

/** JSON on one line: `{ "x": 1, "y": 2 }`. */
function onOneLine(json: Json): string {
  if (typeof json !== 'object' || json === null) return JSON.stringify(json);
  if (Array.isArray(json)) return `[${(json as readonly Json[]).map(onOneLine).join(', ')}]`;
  const fields = Object.entries(json).map(
    ([key, one]) => `${JSON.stringify(key)}: ${onOneLine(one)}`,
  );
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** JSON with line breaks only where a value does not fit on one line. */
export function written(json: Json, indent = '', before = 0): string {
  const line = onOneLine(json);
  const isLeaf = typeof json !== 'object' || json === null;
  if (isLeaf || indent.length + before + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  if (Array.isArray(json)) {
    const items = (json as readonly Json[]).map((one) => deeper + written(one, deeper));
    return `[\n${items.join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(json).map(([key, one]) => {
    const name = `${JSON.stringify(key)}: `;
    return deeper + name + written(one, deeper, name.length);
  });
  return `{\n${fields.join(',\n')}\n${indent}}`;
}

/** The scene's declaration, the build's patch, and the evidence that they refer to. */
export const pasteOf = (example: Example, name: string): string =>
  written({
    scenes: { [example.kind]: { kind: example.kind, params: example.params } },
    stage: { [example.kind]: example.states[name] ?? {} },
    ...evidenceOf(example),
  });
