/**
 * Words on a drawing: the script's at their parts, and the file's own at their places, as far as
 * there is room.
 */
import { clamp } from '../kit/marks.ts';
import { choose, type Rect, rectOf, rectOfBox } from '../kit/place.ts';
import type { PictureLabel } from '../kit/plate.ts';
import { arrival, credits, emphasisOpacity, label, linesOf, together, wrap } from '../kit/text.ts';
import { type Camera, onPlate } from './camera.ts';
import type { Layout } from './layout.ts';
import type { Context, Word } from './params.ts';
import { type Sheet, wordsOn } from './sheet.ts';

/** Distance between words in units of the plate, below which they fade. */
const APART = 5;
const PALE = 0.28;
const REST = ['rest'];

/** Distance of two rectangles; negative if they overlap. */
const gap = (a: Rect, b: Rect) =>
  Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
/** How far a rectangle lies inside another. */
const inside = (a: Rect, b: Rect) =>
  Math.min(a.left - b.left, b.right - a.right, a.top - b.top, b.bottom - a.bottom);

const middleOf = (words: readonly Word[]): number =>
  words.map(({ size }) => size).sort((a, b) => a - b)[words.length >> 1] ?? 1;

/** The file's words are large or small compared with its usual size; the theme sets the sizes. */
function roleOf({ size, isBold }: Word, usual: number): 'strong' | 'label' | 'axis' {
  if (size > usual * 1.25 || isBold) return 'strong';
  return size < usual * 0.85 ? 'axis' : 'label';
}

/** The script's words, each on the side of its part with the least overlap in the view of the whole. */
function scripted(
  layout: Layout,
  context: Context,
  camera: Camera,
  sheet: Sheet,
): readonly PictureLabel[] {
  const { found, frame } = layout;
  const { labels, type: scale } = context;
  const bounds = rectOfBox(frame);
  const placed: Rect[] = [];
  const on = wordsOn(found.ground ?? (sheet.presence > 0.5 ? sheet.colour : undefined), context);
  return labels.flatMap(({ anchor, text, style, side, opacity }) => {
    const part = found.parts[anchor];
    if (!part) return [];
    const box = rectOfBox(onPlate(layout, camera, part.box));
    const role = style === 'note' ? 'note' : 'strong';
    const lines = wrap(linesOf(text), 220, scale[role]);
    const height = (lines.length - 1) * scale.line;
    const [left, right] = [Math.max(box.left, bounds.left), Math.min(box.right, bounds.right)];
    const [top, bottom] = [Math.max(box.top, bounds.top), Math.min(box.bottom, bounds.bottom)];
    const [x, y] = [(left + right) / 2, (top + bottom) / 2 - height / 2 + 5];
    const at = {
      above: label(anchor, [x, top - 10 - height], lines, role, { align: 'middle', opacity }),
      right: label(anchor, [right + 12, y], lines, role, { opacity }),
      left: label(anchor, [left - 12, y], lines, role, { align: 'end', opacity }),
      below: label(anchor, [x, bottom + 22], lines, role, { align: 'middle', opacity }),
    };
    const over = label(anchor, [x, y], lines, role === 'strong' ? 'caption' : role, {
      align: 'middle',
      opacity,
    });
    const candidates =
      side === 'auto' ? [at.above, at.right, at.left, at.below, over] : [at[side], over];
    const chosen = choose(candidates, placed, [], bounds, scale);
    if (chosen) placed.push(rectOf(chosen, scale));
    return chosen ? [{ ...chosen, ...on }] : [];
  });
}

/** The file's words, the largest first; one that would overlap another fades. */
function drawnLabels(
  layout: Layout,
  context: Context,
  camera: Camera,
  sheet: Sheet,
  taken: readonly PictureLabel[],
): readonly PictureLabel[] {
  const { found, frame, fit } = layout;
  const { state, type: scale } = context;
  const usual = middleOf(found.words);
  const bounds = rectOfBox(frame);
  const rects = taken.map((one) => rectOf(one, scale));
  const ground = found.ground ?? (sheet.presence > 0.5 ? sheet.colour : undefined);
  return found.words.flatMap((word, i) => {
    const parts = word.parts.length > 0 ? word.parts : REST;
    const least = (of: Readonly<Record<string, number>>) =>
      Math.min(1, ...parts.map((part) => of[part] ?? 1));
    const strength = emphasisOpacity(context, PALE, ...parts);
    const role = roleOf(word, usual);
    const width = word.width === undefined ? undefined : Math.max(70, word.width * fit);
    const lines = wrap(word.lines, width, scale[role]);
    const { x, y } = onPlate(layout, camera, { x: word.x, y: word.y, width: 0, height: 0 });
    const base = y - ((lines.length - 1) * scale.line) / 2 + scale[role].size * 0.35;
    const unclamped = label(`word-${i}`, [x, base], lines, role, {
      align: word.align,
      ...wordsOn(word.on ?? ground, context),
    });
    // Words whose place is visible are shown in full: they are moved inwards from the edge.
    const over = rectOf(unclamped, scale);
    const inward = Math.max(0, bounds.left - over.left) - Math.max(0, over.right - bounds.right);
    const placed = { ...unclamped, x: x + inward };
    const rect = rectOf(placed, scale);
    const nearest = Math.min(APART, ...rects.map((one) => gap(rect, one)));
    const isSeen = clamp(1 + inside({ left: x, right: x, top: y, bottom: y }, bounds) / 6);
    // Fades over one unit, so that words are seldom half visible in a picture at rest.
    const margin = clamp(nearest - APART + 1) * isSeen;
    const opacity = least(state.shown) * arrival(least(state.drawn)) * strength * margin;
    if (opacity > 0) rects.push(rect);
    return opacity > 0 ? [{ ...placed, opacity }] : [];
  });
}

/** The maker's credit under the drawing. */
function credit(layout: Layout, context: Context, camera: Camera): PictureLabel {
  const { frame, found, pad } = layout;
  const { params } = context;
  const size = { width: found.width + 2 * pad, height: found.height + 2 * pad };
  const box = onPlate(layout, camera, { x: -pad, y: -pad, ...size });
  const x = Math.max(frame.x, box.x);
  const bottom = Math.min(frame.y + frame.height, box.y + box.height);
  const width = Math.max(200, Math.min(frame.width, box.width));
  const lines = credits(together([params.credit, params.licence]), width, context);
  return label('credit', [x, bottom + 22], lines, 'axis');
}

export function labelsOf(
  layout: Layout,
  context: Context,
  camera: Camera,
  sheet: Sheet,
): readonly PictureLabel[] {
  const labels = scripted(layout, context, camera, sheet);
  const creditLabel = credit(layout, context, camera);
  return [
    ...labels,
    ...drawnLabels(layout, context, camera, sheet, [...labels, creditLabel]),
    creditLabel,
  ];
}
