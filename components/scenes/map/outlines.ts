/**
 * The outlines for a map's views, taken from the world at 1:50 million: those points that one of the
 * views can distinguish from their neighbours, and few others. Made when a story is compiled: a
 * browser loads these outlines and never the whole world.
 */
import { geoArea } from 'd3-geo';
import { memoize } from '../../../story/memoize.ts';
import type { Aspect } from '../../../story/scene.ts';
import { keepMask, mapPairs, simplifyLine } from '../../space/simplify.ts';
import { globeOf } from './layout.ts';
import { type Outlines, type Ring, writeArc } from './packed.ts';
import type { Params, View } from './params.ts';
import { EARTH, type StoryShapes, type World, worldOf } from './worlds.ts';

/** Accuracy of outlines, in units of the plate: at rest, and while the view moves. */
const [AT_REST, ON_THE_WAY] = [0.75, 4];
/** Anything this far beyond the edge of the map is out of view, in units. */
const MARGIN = 40;
/**
 * Maximum distance of neighbouring points on a line, in degrees, since the line between them is
 * drawn as a great circle.
 */
const STEP = 5;
/** In units: a ring smaller than this is followed more closely, as otherwise only its ends would be left. */
const SMALL = 3;
/** Shares of the way from one view to the next. */
const BETWEEN = [0.25, 0.5, 0.75];

interface Look {
  readonly view: View;
  readonly tolerance: number;
}

/** The views at rest, and some on the way from each to the next. */
function looksAt(views: readonly View[]): readonly Look[] {
  const mixed = (a: View, b: View, share: number): View => {
    const mix = (key: keyof View) => a[key] + (b[key] - a[key]) * share;
    return { lon: mix('lon'), lat: mix('lat'), zoom: mix('zoom'), low: mix('low') };
  };
  const all = views.flatMap((view, i): readonly Look[] => {
    const before = views[i - 1] ?? view;
    const way = BETWEEN.map((share) => mixed(before, view, share));
    return [
      { view, tolerance: AT_REST },
      ...way.map((one) => ({ view: one, tolerance: ON_THE_WAY })),
    ];
  });
  return [...new Map(all.reverse().map((look) => [JSON.stringify(look.view), look])).values()];
}

/** The bounding box of points: left, top, right, bottom. */
type Span = readonly [number, number, number, number];
const NOTHING: Span = [Infinity, Infinity, -Infinity, -Infinity];
const joined = (a: Span, b: Span): Span => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];
function spanOf(points: readonly number[]): Span {
  let [left, top, right, bottom] = NOTHING;
  for (let i = 0; i < points.length; i += 2) {
    [left, right] = [Math.min(left, points[i]!), Math.max(right, points[i]!)];
    [top, bottom] = [Math.min(top, points[i + 1]!), Math.max(bottom, points[i + 1]!)];
  }
  return [left, top, right, bottom];
}
const isSeen = ([left, top, right, bottom]: Span, speck: number) =>
  right - left > speck && bottom - top > speck;

/**
 * Where a view projects a place, in units: places out of view are moved to a frame around the map,
 * or to the edge of the globe.
 */
function placing(around: { readonly params: Params; readonly aspect: Aspect }, view: View) {
  const { box, projection } = globeOf(around, view);
  const [x0, y0] = [box.x + box.width / 2, box.y + box.height / 2];
  const [across, down] = [box.width / 2 + MARGIN, box.height / 2 + MARGIN];
  const radians = Math.PI / 180;
  const [sin, cos] = [Math.sin(view.lat * radians), Math.cos(view.lat * radians)];
  const isBehind = (lon: number, lat: number) =>
    !around.params.fit &&
    around.params.projection === 'globe' &&
    sin * Math.sin(lat * radians) +
      cos * Math.cos(lat * radians) * Math.cos((lon - view.lon) * radians) <
      0;
  return (lon: number, lat: number): readonly [number, number] => {
    const [x, y] = projection([lon, lat]) ?? [x0, y0];
    const out = isBehind(lon, lat)
      ? projection.scale() / Math.max(1, Math.hypot(x - x0, y - y0))
      : 1;
    return [
      Math.min(across, Math.max(-across, (x - x0) * out)),
      Math.min(down, Math.max(-down, (y - y0) * out)),
    ];
  };
}

/** Marks the ends of an arc, and enough points between them that neighbours are never too far apart. */
function ends(points: readonly number[]): Uint8Array {
  const count = points.length / 2;
  const keep = new Uint8Array(count);
  keep[0] = keep[count - 1] = 1;
  for (let i = 1, last = 0; i < count; i++) {
    const off = (axis: number) => Math.abs(points[2 * i + axis]! - points[2 * last + axis]!);
    if (Math.max(off(0), off(1)) < STEP) continue;
    keep[i] = 1;
    last = i;
  }
  return keep;
}

/** Cached by the lines from which they were made. */
const knownOf = memoize<World['arcs'], Map<string, Outlines>>(() => new Map());
/** Outlines of up to this many maps are cached, since a story is compiled again for each of its pages. */
const MOST_KNOWN = 60;
/** Maximum number of characters for the outlines of an author's shapes. */
const MOST_LETTERS = 300_000;

/**
 * The outlines for a map with these views, in order. They are the same for all views, so that
 * nothing jumps while zooming in.
 */
export function outlinesOf(
  params: Params,
  aspect: Aspect,
  views: readonly View[],
  storyShapes?: StoryShapes,
): Outlines {
  const world = storyShapes ? worldOf(storyShapes) : EARTH;
  const known = knownOf(world.arcs);
  const key = JSON.stringify([params, aspect, views, storyShapes?.shapes]);
  let outlines = known.get(key) ?? cutFor(params, aspect, views, world, 1);
  for (
    let coarse = 2;
    storyShapes && coarse < 64 && lettersIn(outlines) > MOST_LETTERS;
    coarse *= 2
  )
    outlines = cutFor(params, aspect, views, world, coarse);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, outlines);
  return outlines;
}

const lettersIn = ({ arcs }: Outlines) => arcs.reduce((sum, arc) => sum + arc.length, 0);

function cutFor(
  params: Params,
  aspect: Aspect,
  views: readonly View[],
  { arcs: all, countries, least, speck }: World,
  coarse: number,
): Outlines {
  const named = new Set<string>(
    Object.entries(params.areas).map(([id, { country }]) => country ?? id),
  );
  const around = { params, aspect };
  const perDegree = Math.max(
    ...views.map((view) => (globeOf(around, view).projection.scale() * Math.PI) / 180),
  );
  const arcs = all.map((points) =>
    points.length < 80 ? points : simplifyLine(points, (coarse * AT_REST) / 2 / perDegree),
  );
  const keep = arcs.map(ends);
  const seen = new Set<Ring>();
  for (const { view, tolerance } of looksAt(views)) {
    const place = placing(around, view);
    const placed = arcs.map((points) => mapPairs(points, place));
    const follow = (arc: number, closely: number) =>
      keepMask(placed[arc]!, coarse * closely).forEach((isIncluded, i) => {
        if (isIncluded) keep[arc]![i] = 1;
      });
    placed.forEach((_, arc) => follow(arc, tolerance));
    const spans = placed.map(spanOf);
    for (const ring of countries.flatMap(({ parts }) => parts.flat())) {
      const arcIds = ring.map((arc) => (arc < 0 ? ~arc : arc));
      const span = arcIds.map((arc) => spans[arc] ?? NOTHING).reduce(joined);
      if (!isSeen(span, speck)) continue;
      seen.add(ring);
      if (!isSeen(span, SMALL)) for (const arc of arcIds) follow(arc, SMALL / 15);
    }
  }
  let step = (coarse * 0.5) / perDegree;
  const visibleCountries = countries.flatMap(({ name, parts }): World['countries'] => {
    const inSight = parts
      .map((part) => part.filter((ring) => seen.has(ring)))
      .filter((part) => part.length > 0);
    if (inSight.length > 0) return [{ name, parts: inSight }];
    if (name === undefined || !named.has(name)) return [];
    // Places that the story names are kept, however small.
    const arcIds = parts.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
    for (const arc of arcIds) keep[arc]!.fill(1);
    const [left, top, right, bottom] = arcIds.map((arc) => spanOf(arcs[arc]!)).reduce(joined);
    step = Math.min(step, (right - left) / 5, (bottom - top) / 5);
    return [{ name, parts }];
  });
  // A step that divides the way to poles and date line into whole numbers, so that lines that meet
  // there still do.
  return packed(
    keep,
    { arcs, countries: visibleCountries, least, speck },
    90 / Math.ceil(90 / step),
    named,
  );
}

/** The kept points as steps on a grid, and the countries made of them. */
function packed(
  keep: readonly Uint8Array[],
  { arcs, countries, least }: World,
  grid: number,
  named: ReadonlySet<string>,
): Outlines {
  const numbers = new Map<number, number>();
  const written: string[] = [];
  const write = (arc: number): number => {
    const known = numbers.get(arc);
    if (known !== undefined) return known;
    const points = arcs[arc]!.map((degrees) => Math.round(degrees / grid));
    numbers.set(arc, written.length);
    return written.push(writeArc(points, keep[arc]!)) - 1;
  };
  const addArc = (arc: number) => (arc < 0 ? ~write(~arc) : write(arc));
  const line = (arc: number): [number, number][] => {
    if (arc < 0) return line(~arc).reverse();
    const points = arcs[arc]!;
    const at = (i: number) => Math.round(points[i]! / grid) * grid;
    return [...keep[arc]!].flatMap((isIncluded, i) =>
      isIncluded ? [[at(2 * i), at(2 * i + 1)] as [number, number]] : [],
    );
  };
  const areaOf = (rings: readonly Ring[]) =>
    geoArea({ type: 'Polygon', coordinates: rings.map((ring) => ring.flatMap(line)) });
  const list = countries.map(({ name, parts }) => ({
    ...(name !== undefined && named.has(name) && { name }),
    parts: parts.flatMap((part) => {
      const rings = part.filter(
        (ring) => Math.abs(areaOf([ring]) - 2 * Math.PI) < 2 * Math.PI - least,
      );
      // A ring of few points may be inverted and would cover the earth.
      const isSound = rings.length > 0 && areaOf(rings) < 2 * Math.PI;
      return isSound ? [rings.map((ring) => ring.map(addArc))] : [];
    }),
  }));
  return { grid, arcs: written, countries: list.filter(({ parts }) => parts.length > 0) };
}
