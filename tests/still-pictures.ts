/**
 * Some sixty stills as small pictures, with a grey bar where a line of words stands: an example of each kind
 * on both stages, and stops of the library. Painted by sharp, whose letters are not needed.
 */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import sharp from 'sharp';
import { renderToStaticMarkup } from 'react-dom/server';
import { exampleFiles, exampleSlug } from '../components/gallery/kind-script.ts';
import { EXAMPLES } from '../components/scenes/examples.g.ts';
import { rectOnPlate } from '../components/scenes/kit/place.ts';
import { STILLS } from '../components/scenes/stills.g.ts';
import { stillFrameAt, StillSvg } from '../components/stage/still-svg.tsx';
import { catalog } from '../components/themes/catalog.ts';
import { readStory, storiesIn } from '../story/disk/stories.ts';
import { openStory } from '../story/load.ts';
import { audienceOf } from '../story/readings/audience.ts';
import { timelineOf } from '../story/readings/timeline.ts';
import type { Aspect, PlacedLabel } from '../story/scene.ts';
import type { Position, Timeline } from '../story/story.ts';
import { printProblems } from '../story/script/report.ts';

const WIDTH = { wide: 320, tall: 160 } as const;
const LIBRARY = fileURLToPath(new URL('../story/library', import.meta.url));
/** Every so many steps of a story of the library. */
const EVERY = 5;

async function opened(slug: string, files: ReadonlyMap<string, Uint8Array>): Promise<Timeline> {
  const loaded = await openStory(files, catalog);
  if (!loaded.ok) throw new Error(`${slug}: ${printProblems(loaded.problems).join('\n')}`);
  const file = (name: string) => files.get(name);
  return { ...timelineOf(audienceOf(loaded.value)), file };
}

export interface Painting {
  readonly width: number;
  readonly height: number;
  /** One byte of lightness for each pixel. */
  readonly light: Uint8Array;
  readonly png: Uint8Array;
}
/** A picture in its size or as wide as is asked, in grey to compare and as a PNG to look at. */
export async function painted(
  bytes: Uint8Array,
  width?: number,
  background = '#fff',
): Promise<Painting> {
  const image = sharp(bytes)
    .resize({ ...(width && { width }) })
    .flatten({ background });
  const { data, info } = await image
    .clone()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    light: data,
    png: await image.png({ palette: true }).toBuffer(),
  };
}

const stillAt = (timeline: Timeline, at: Position, aspect: Aspect) => {
  const frames = stillFrameAt(timeline, at, aspect, 'mood');
  return { frames, svg: renderToStaticMarkup(createElement(StillSvg, { stage: frames, aspect })) };
};
const stops = ({ steps }: Timeline): readonly Position[] =>
  steps.map(({ id, builds }) => ({ step: id, progress: builds.at(-1)!.settled }));

function paint(timeline: Timeline, at: Position, aspect: Aspect): Promise<Painting> {
  const { frames, svg } = stillAt(timeline, at, aspect);
  const words = frames.flatMap(({ kind, moment }) => {
    const labelsOf = STILLS.get(kind)?.labelsOf as
      ((m: typeof moment) => readonly PlacedLabel[]) | undefined;
    return (labelsOf?.(moment) ?? []).flatMap((label) =>
      label.lines.map((line, i) => {
        const y = label.y + (i * moment.type.line) / (aspect === 'wide' ? 900 : 844);
        const { left, right, top, bottom } = rectOnPlate({ ...label, y, lines: [line] }, moment);
        return `<rect x="${left}" y="${top + 3}" width="${right - left}" height="${bottom - top - 5}" fill="#777" opacity="${0.7 * label.opacity}"/>`;
      }),
    );
  });
  return painted(
    Buffer.from(svg.replace(/<\/svg>$/, `${words.join('')}</svg>`)),
    WIDTH[aspect],
    frames[0]?.moment.palette.ground,
  );
}

/** Name -> picture. */
export async function drawPictures(): Promise<ReadonlyMap<string, Painting>> {
  const pictures = new Map<string, Painting>();
  for (const [kind, example] of EXAMPLES) {
    const timeline = await opened(exampleSlug(kind), exampleFiles(example, 'wins'));
    // The state with the most to see.
    const sizes = new Map(
      stops(timeline).map((at) => [at, stillAt(timeline, at, 'wide').svg.length]),
    );
    const [at] = [...sizes].sort(([, a], [, b]) => b - a)[0]!;
    for (const aspect of ['wide', 'tall'] as const)
      pictures.set(`${kind}.${aspect}`, await paint(timeline, at, aspect));
  }
  for (const folder of await storiesIn(LIBRARY)) {
    const timeline = await opened(basename(folder), await readStory(folder));
    for (const [i, at] of stops(timeline)
      .filter((_, n) => n % EVERY === 2)
      .entries())
      pictures.set(
        `${basename(folder)}-${at.step}`,
        await paint(timeline, at, i % 3 === 2 ? 'tall' : 'wide'),
      );
  }
  return pictures;
}

const LEAST = 40;
/** The share of pixels whose lightness differs clearly: a line that moved by a pixel is not one. */
export function differing(a: Painting, b: Painting): number {
  if (a.width !== b.width || a.height !== b.height) return 1;
  const around = ({ light }: Painting, x: number, y: number) =>
    [-1, 0, 1].flatMap((dy) =>
      [-1, 0, 1].flatMap((dx) => light[(y + dy) * b.width + x + dx] ?? []),
    );
  let count = 0;
  for (let y = 0; y < a.height; y++)
    for (let x = 0; x < a.width; x++) {
      const value = a.light[y * a.width + x]!;
      if (Math.abs(value - b.light[y * a.width + x]!) < LEAST) continue;
      const near = around(b, x, y);
      if (value < Math.min(...near) - LEAST || value > Math.max(...near) + LEAST) count++;
    }
  return count / (a.width * a.height);
}
