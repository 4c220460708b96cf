/** Keeps a live `<svg>` equal to the placed labels by writing only what changed. No React: every frame. */
import type { PlacedLabel } from '../../story/scene.ts';
import { labelShape, type LabelShape } from './label-shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface WrittenLabel {
  label: PlacedLabel;
  shape: LabelShape;
  readonly group: SVGElement;
  readonly text: SVGElement;
  line: SVGElement | undefined;
}

const make = (tag: string): SVGElement => document.createElementNS(SVG, tag);

function put(element: SVGElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

const sameLines = (a: readonly string[], b: readonly string[]) =>
  a === b || (a.length === b.length && a.every((line, i) => line === b[i]));
/** Most labels do not change in most frames: a shape is computed and written only for those that do. */
const isSame = (a: PlacedLabel, b: PlacedLabel): boolean =>
  a === b ||
  (a.x === b.x &&
    a.y === b.y &&
    a.opacity === b.opacity &&
    a.role === b.role &&
    a.align === b.align &&
    a.lang === b.lang &&
    a.unit === b.unit &&
    a.leader?.x === b.leader?.x &&
    a.leader?.y === b.leader?.y &&
    a.on?.ground === b.on?.ground &&
    a.on?.ink === b.on?.ink &&
    sameLines(a.lines, b.lines));

function wordsOf(shape: LabelShape): string {
  return shape.lines.map(({ text }) => text).join('\n');
}

/**
 * A number that counts up while scrolling has new text in each frame: its element stays, and only
 * the text is replaced.
 */
function writeWords(text: SVGElement, shape: LabelShape): void {
  shape.lines.forEach((line, i) => {
    let span = text.children[i] as SVGElement | undefined;
    if (!span) {
      span = make('tspan');
      span.append('');
      text.append(span);
    }
    const words = span.firstChild as Text;
    if (words.data !== line.text) words.data = line.text;
    if (line.dy !== '0') put(span, 'dy', line.dy);
    else span.removeAttribute('dy');
    if (line.look) put(span, 'class', line.look);
    else span.removeAttribute('class');
  });
  while (text.children.length > shape.lines.length) text.lastElementChild?.remove();
}

function write(written: WrittenLabel, shape: LabelShape, first: boolean): void {
  const { group, text } = written;
  put(group, 'class', shape.className);
  put(group, 'opacity', shape.opacity);
  put(text, 'y', shape.y);
  put(text, 'text-anchor', shape.anchor);
  if (shape.lang) put(text, 'lang', shape.lang);
  else text.removeAttribute('lang');
  for (const name of ['fill', 'stroke'] as const)
    if (shape.colours) put(text, name, shape.colours[name]);
    else text.removeAttribute(name);
  if (first || wordsOf(written.shape) !== wordsOf(shape)) writeWords(text, shape);
  shape.lines.forEach(({ x }, i) => {
    const span = text.children[i] as SVGElement;
    if (x === undefined) span.removeAttribute('x');
    else put(span, 'x', x);
  });
  if (shape.leader) {
    if (!written.line) {
      written.line = make('line');
      group.prepend(written.line);
    }
    for (const [name, value] of Object.entries(shape.leader)) put(written.line, name, value);
  } else {
    written.line?.remove();
    written.line = undefined;
  }
  written.shape = shape;
}

/** Returns a function that makes `svg` show the given labels. Idempotent. */
export function createLabelWriter(svg: SVGSVGElement): (labels: readonly PlacedLabel[]) => void {
  let before = new Map<string, WrittenLabel>();
  return (labels) => {
    if (labels.length === 0 && before.size === 0) return;
    const after = new Map<string, WrittenLabel>();
    const present = new Set(labels.map(({ id }) => id));
    for (const [id, written] of before) if (!present.has(id)) written.group.remove();
    // In the order of the labels, whatever was there before: what covers what must not depend on
    // earlier frames.
    let place = svg.firstChild;
    for (const label of labels) {
      let written = before.get(label.id);
      const isNew = !written;
      if (!written) {
        const group = make('g');
        const text = make('text');
        group.append(text);
        written = { label, shape: labelShape(label), group, text, line: undefined };
      }
      if (written.group === place) place = place.nextSibling;
      else svg.insertBefore(written.group, place);
      if (isNew || !isSame(written.label, label)) write(written, labelShape(label), isNew);
      written.label = label;
      after.set(label.id, written);
    }
    before = after;
  };
}
