/**
 * Pictures drawn in the worker, each as an SVG document: of a step in the list, and of a choice for
 * the author.
 */
import { labelsSvg } from '../../card-image/labels.ts';
import { element, markSvg } from '../../card-image/svg.ts';
import { heavier } from '../../scenes/kit/marks.ts';
import { STILLS } from '../../scenes/stills.g.ts';
import { describeStep } from '../../stage/describe.ts';
import { labelsAt } from '../../stage/still-words.ts';
import { stillFrameAt, type StillFrame } from '../../stage/still-svg.tsx';
import { paletteOf } from '../../themes/theme.ts';
import { themeOf } from '../../themes/theme-of.ts';
import { lookForFiles } from '../../../story/file-address.ts';
import { PLATE } from '../../../story/scene.ts';
import type { Position, Step, Story } from '../../../story/story.ts';
import { holdOf } from '../../../story/timeline/move.ts';
import { compiled, fileAt } from './review.ts';

/** The x at which pictures of the layout `side` begin on a wide plate. */
const COLUMN = 480;

function svgOf(
  story: Story,
  step: Step,
  stage: readonly StillFrame[],
  { words = '', strokes = 1 },
): string {
  const { mood, layout } = step;
  const { ground } = paletteOf(themeOf(story), { from: mood, to: mood, mix: 1 });
  const { width, height } = PLATE.wide;
  // Only the part beside the reading column; in the layout under words the picture fills the width.
  const x = layout.wide === 'side' ? COLUMN : 0;
  // Words at the right edge may extend beyond it, since they are larger than on a page.
  const box = { x, y: 60, width: width - x + 40, height: height - 110 };
  const drawn = stage.map(({ kind, moment }) => {
    // A copy, because kinds cache the drawing of a moment by identity, and photographs load later.
    const marks = STILLS.get(kind)?.marks({ ...moment } as never) ?? [];
    return element('g', { opacity: moment.opacity }, heavier(marks, strokes).map(markSvg).join(''));
  });
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: Object.values(box).join(' ') },
    element('rect', { ...box, fill: ground }) + drawn.join('') + words,
  );
}

/** The picture of a step with its words. */
export function drawnWithWords(story: Story, step: Step, at: Position): string {
  const stage = stillFrameAt(story, at, 'wide', 'mood');
  const theme = themeOf(story);
  const words = labelsSvg(labelsAt(story, at, 'wide'), {
    ...{ theme: theme.name, type: theme.type.wide },
    palette: paletteOf(theme, { from: step.mood, to: step.mood, mix: 1 }),
    // Larger than on a page, because it is shown small; large words are scaled with the plate already.
    letters: stage[0]?.kind === 'words' ? 1 : 1.15,
  });
  return svgOf(story, step, stage, { words, strokes: 2 });
}

/** Width of a photograph in a list, in pixels. */
const ACROSS = 200;
/** Small copies of photographs as data URLs; empty for one that can't be read. */
const copies = new WeakMap<Uint8Array, Promise<string>>();

async function smallCopy(bytes: Uint8Array): Promise<string> {
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
    resizeWidth: ACROSS,
  });
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  bitmap.close();
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
  const letters = Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) =>
    String.fromCharCode(byte),
  );
  return `data:image/jpeg;base64,${btoa(letters.join(''))}`;
}

/** Replaces the lookup of files only while it draws: a build that uses this publishes stories afterwards. */
function drawnWith(find: (name: string) => string, draw: () => string): string {
  lookForFiles(find);
  try {
    return draw();
  } finally {
    lookForFiles(() => undefined);
  }
}

/** Draws once to find out which photographs are needed, and again with small copies of them. */
async function withPhotographs(draw: () => string): Promise<string> {
  const asked = new Set<string>();
  const bare = drawnWith((name) => {
    asked.add(name);
    return 'data:,';
  }, draw);
  if (asked.size === 0) return bare;
  const found = new Map<string, string>();
  for (const name of asked) {
    const bytes = fileAt(name);
    if (!bytes) continue;
    const copy = copies.get(bytes) ?? smallCopy(bytes).catch(() => 'data:,');
    copies.set(bytes, copy);
    found.set(name, await copy);
  }
  return drawnWith((name) => found.get(name) ?? 'data:,', draw);
}

/** Share of a still's detail: more is not visible in such a small picture. */
const DETAIL = 0.26;
/** Factor on line widths, without which lines would be too thin to see. */
const STROKES = 4;
/** By step: drawing a mountain range takes a tenth of a second, and most edits change no picture. */
const drawn = new Map<string, { readonly shows: string; readonly svg: Promise<string> }>();

/** The picture of a step in the last compiled story; undefined if nothing is on stage. */
export async function thumbnail(id: string): Promise<string | undefined> {
  const story = compiled();
  const step = story?.steps.find((one) => one.id === id);
  if (!story || !step) return undefined;
  const stage = stillFrameAt({ ...story, home: '' }, holdOf(story, id), 'wide', 'mood').map(
    (one) => ({ ...one, moment: { ...one.moment, detail: DETAIL } }),
  );
  if (stage.length === 0) return undefined;
  const shows = JSON.stringify([step.mood, step.layout, stage]);
  const known = drawn.get(id);
  if (known?.shows === shows) return known.svg;
  const svg = withPhotographs(() => svgOf(story, step, stage, { strokes: STROKES }));
  drawn.set(id, { shows, svg });
  return svg;
}

/** A step's picture in words, as its kinds describe it; '' if nothing is on stage. */
export function pictureInWords(id: string): string {
  const story = compiled();
  const step = story?.steps.find((one) => one.id === id);
  return story && step ? describeStep(story, step) : '';
}
