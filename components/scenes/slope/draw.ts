/** Frames as small charts of lines between two places; a direction is drawn without a scale. */
import { chartOf, presetOf, stateOf } from '../chart/preset.ts';
import * as colours from '../chart/layout/colours-part.ts';
import * as lines from '../chart/layout/lines-part.ts';
import * as slope from '../chart/layout/slope.ts';
import * as morph from '../chart/morph.ts';
import { provide } from '../chart/rare.ts';
import { FIRST } from '../chart/read.ts';
import type { Row } from '../chart/table.ts';
import { dateText } from '../kit/dates.ts';
import { DOTTED, hline, stroked } from '../kit/marks.ts';
import type { LayoutContext } from '../kit/picture.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { label } from '../kit/text.ts';
import { framesOf } from './frames.ts';
import type { Context, Params } from './params.ts';

provide({ colours, lines, morph, slope });
type Frame = ReturnType<typeof framesOf>[number];
/** A direction has no size: every rise and every fall is drawn the same. */
const CHANGE = { up: 1, flat: 0, down: -1 } as const;
const WORDS = { frame: 'words', title: 'words', line: 'words', name: 'words', x: 'words' } as const;
/** Blank names of the two places: each frame prints its dates. */
const [BEFORE, AFTER] = [' ', '  '];
const TOP = 'top';

/** Two rows for each line of a frame. */
function rowsIn({ id, param, slopes }: Frame): readonly Row[] {
  const isComparing = slopes.some(({ isComparison }) => isComparison);
  return slopes.flatMap(({ id: line, name, ends, direction, isComparison, isPromised }) => {
    const colour = isComparison ? 'teaLine' : isComparing || slopes.length === 1 ? 'ink' : undefined; // prettier-ignore
    const row = (x: string, value: number, text = ''): Row => ({
      key: x === AFTER ? line : `${line}@0`,
      status: isPromised && x === AFTER ? 'target' : 'measured',
      ...{ colour, text, cells: { frame: id, title: param.title ?? id, line, name, x, value } },
    });
    if (ends) return ends.map(({ value = 0, text }, i) => row(i === 0 ? BEFORE : AFTER, value, text)); // prettier-ignore
    // Two lines that begin at one height stay apart.
    const start = isComparison ? -0.14 : 0.14;
    return direction ? [row(BEFORE, start), row(AFTER, start + CHANGE[direction])] : [];
  });
}

/** The box of the frames: without a scale they are at most so high that only the angle is read. */
function boxOf({ aspect, params }: LayoutContext<Params>, frames: readonly Frame[]): Box {
  const area = areaOf(aspect, params.area, params.free);
  if (frames.some(({ isScaled }) => isScaled)) return area;
  const most = aspect === 'tall' ? frames.length * 170 : (area.width / Math.min(4, frames.length)) * 1.1 + 110; // prettier-ignore
  const height = Math.min(area.height - 24, most);
  return { ...area, y: area.y + (area.height - 24 - height) * 0.4, height };
}
/** The upper half of the stage, for a scene below. */
function topOf({ aspect, params }: LayoutContext<Params>): Box {
  const area = areaOf(aspect, params.area, params.free);
  const half = areaOf(aspect, 'top').height / areaOf(aspect, 'side').height;
  return { ...area, height: area.height * (params.area === 'side' ? half : 0.5) - 24 };
}

/** The dates under both staffs of a frame, and a dotted line where nothing is known. */
function frameOver({ slopes }: Frame, { params, lang, aspect, palette }: Context, box: Box) {
  const [from, to] = slopes.find(({ ends }) => ends)?.ends ?? [];
  const y = box.y + box.height + (aspect === 'tall' ? 17 : 20);
  const text = (x: string | undefined, otherwise: string) => x === undefined ? otherwise : dateText(x, lang); // prettier-ignore
  const isKnown = slopes.every(({ ends, direction }) => ends ?? direction);
  const base = hline(box.x, box.y + box.height, box.width);
  return {
    marks: isKnown ? [] : [stroked('no-figure', base, palette.ink, 1.6, DOTTED)],
    labels: [
      label('before', [box.x, y], [text(from?.x, params.before)], 'axis', { align: 'middle' }),
      label('after', [box.x + box.width, y], [text(to?.x, params.after)], 'axis', { align: 'middle' }), // prettier-ignore
    ],
  };
}

export const { drawing, framing } = presetOf<Params, Context['state']>((around) => {
  const { params, data, aspect } = around;
  const frames = framesOf(params, data);
  const isScaled = frames.some((frame) => frame.isScaled);
  const falls = frames.some(({ slopes }) => slopes.some(({ direction }) => direction === 'down'));
  const domain = { domain: falls ? [-1.4, 1.4] : [-0.94, 1.84] };
  const notes = frames.flatMap(({ id, param: { title = id, note } }) =>
    note === undefined ? [] : [[title, note]],
  );
  const isTall = aspect === 'tall';
  const isOne = frames.length === 1;
  const only = isOne ? frames[0]?.param : undefined;
  const heads = [params.rule, only?.title, only?.note];
  const [first, ...rest] = heads.filter((head) => head !== undefined);
  const facets = { facet: 'title', columns: isTall ? 1 : Math.min(4, frames.length) };
  const view = {
    mark: ['line' as const, 'point' as const],
    ...{ x: 'x', y: { field: 'value', ...(!isScaled && domain) }, group: 'name', color: 'name' },
    ...(!isOne && facets),
    ...(first !== undefined && { title: first }),
    ...(rest.length > 0 && { rule: rest.join('; ') }),
  };
  const boxes = { [FIRST]: boxOf(around, frames), [TOP]: topOf(around) };
  const bare = frames.find(({ slopes }) => slopes.some(({ direction }) => direction));
  return {
    chart: chartOf(frames.flatMap(rowsIn), { ...WORDS, value: 'number' }, view, {
      ...{ views: { [TOP]: {} }, boxes, notes: Object.fromEntries(notes) },
    }),
    state: ({ top, drawn, shown }) =>
      stateOf({ view: { [FIRST]: 1 - top, [TOP]: top }, parts: drawn, presence: shown }),
    over({ axes }, context) {
      const staffs = axes.filter(({ side }) => side === 'x');
      const parts = frames.map((frame, i) => {
        const { marks, labels: dates } = frameOver(frame, context, staffs[i]?.box ?? boxes[FIRST]!);
        const opacity = context.state.shown[frame.id] ?? 1;
        // Below each other, frames without dates need them once.
        const labels = isTall && !isScaled && i < frames.length - 1 ? [] : dates;
        return { marks, labels: labels.map((one) => ({ ...one, id: `${frame.id}-${one.id}`, opacity })) }; // prettier-ignore
      });
      const last = staffs.at(-1)?.box;
      const y = last && last.y + last.height + (aspect === 'tall' ? 36 : 44);
      const note = bare && y !== undefined ? [label('unscaled', [isTall ? boxes[FIRST]!.x : staffs[0]!.box.x, y], [params.unscaled], 'axis')] : []; // prettier-ignore
      return { marks: parts.flatMap(({ marks }) => marks), labels: [...parts.flatMap(({ labels }) => labels), ...note] }; // prettier-ignore
    },
  };
});
