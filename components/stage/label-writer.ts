/** Keeps a live `<svg>` equal to the placed labels by writing only what changed. No React: every frame. */
import type { PlacedLabel } from '../../story/scene.ts';
import { labelShape, type LabelShape } from './label-shape.ts';

const SVG = 'http://www.w3.org/2000/svg';

interface Kept {
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

function write(kept: Kept, shape: LabelShape, first: boolean): void {
  const { group, text } = kept;
  put(group, 'class', shape.className);
  put(group, 'opacity', shape.opacity);
  put(text, 'y', shape.y);
  put(text, 'text-anchor', shape.anchor);
  if (shape.lang) put(text, 'lang', shape.lang);
  else text.removeAttribute('lang');
  for (const name of ['fill', 'stroke'] as const)
    if (shape.colours) put(text, name, shape.colours[name]);
    else text.removeAttribute(name);
  if (first || wordsOf(kept.shape) !== wordsOf(shape)) writeWords(text, shape);
  shape.lines.forEach(({ x }, i) => {
    const span = text.children[i] as SVGElement;
    if (x === undefined) span.removeAttribute('x');
    else put(span, 'x', x);
  });
  if (shape.leader) {
    if (!kept.line) {
      kept.line = make('line');
      group.prepend(kept.line);
    }
    for (const [name, value] of Object.entries(shape.leader)) put(kept.line, name, value);
  } else {
    kept.line?.remove();
    kept.line = undefined;
  }
  kept.shape = shape;
}

/** Returns a function that makes `svg` show the given labels. Idempotent. */
export function createLabelWriter(svg: SVGSVGElement): (labels: readonly PlacedLabel[]) => void {
  let before = new Map<string, Kept>();
  return (labels) => {
    if (labels.length === 0 && before.size === 0) return;
    const after = new Map<string, Kept>();
    const wanted = new Set(labels.map(({ id }) => id));
    for (const [id, kept] of before) if (!wanted.has(id)) kept.group.remove();
    // In the order of the labels, whatever was there before: what covers what must not depend on
    // earlier frames.
    let place = svg.firstChild;
    for (const label of labels) {
      let kept = before.get(label.id);
      const isNew = !kept;
      if (!kept) {
        const group = make('g');
        const text = make('text');
        group.append(text);
        kept = { label, shape: labelShape(label), group, text, line: undefined };
      }
      if (kept.group === place) place = place.nextSibling;
      else svg.insertBefore(kept.group, place);
      if (isNew || !isSame(kept.label, label)) write(kept, labelShape(label), isNew);
      kept.label = label;
      after.set(label.id, kept);
    }
    before = after;
  };
}
