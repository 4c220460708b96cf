/**
 * Figures, statements and quotations at the place `stage` are laid out automatically: one above the
 * other in the field that the words of a step leave free, as large as they fit, centred vertically
 * as a group. Pure.
 */
import { measure, UNIT } from '../../../story/layout/measure.ts';
import type { Aspect, TypeRole } from '../../../story/scene.ts';
import { areaOf, type Box } from '../kit/plate.ts';
import { linesOf, scripted, wrap } from '../kit/text.ts';
import { figureText } from './layout.ts';
import { quotationIn, QUOTATIONS, type Quotation } from './quotation.ts';
import type { Context, ItemParam } from './params.ts';

/** The sizes of a number, largest first; in the last one long words are broken. */
const FIGURES = ['display', 'display-2', 'display-3', 'display-4', 'statement'] as const;
/** The sizes of a statement, with the most lines that it may have in each. */
const STATEMENTS = [
  ['display-3', 3],
  ['display-4', 8],
  ['statement', Infinity],
] as const;
/** Shares of the type size: height of letters above their baseline, and line height. */
const [RISE, PITCH] = [0.7, 1.14];
const GAP = { wide: 76, tall: 44 } as const;
/** Extra space for the short rule above the name of a speaker. */
const BY = 18;
/** Line heights of the words under a number, and under smaller words. */
const NOTE_PITCH = {
  figure: { wide: 34, tall: 29 },
  quote: { wide: 26, tall: 23 },
} as const;
/** On a phone narrower than the plate, small type keeps its size and so takes more of the width. */
const NARROW = { wide: 1, tall: 0.94 } as const;

export interface Block {
  readonly role: TypeRole & (`${'display' | 'statement'}${string}` | 'figure');
  /** Words before a number ("about"), in small type above it. */
  readonly lead: string;
  readonly lines: readonly string[];
  /** Words after a number, smaller and on the same line. */
  readonly unit: string;
  readonly note: readonly string[];
  readonly noteRole: 'figure' | 'quote';
  readonly noteOpacity: number;
  /** Line height of the note. */
  readonly step: number;
  /** From the top of the block to the baseline of its first large line, and the line height. */
  readonly base: number;
  readonly pitch: number;
  /** From the last baseline to that of the note. */
  readonly drop: number;
  readonly height: number;
  readonly quotation?: Quotation;
}
export type PlacedBlock = Block & { readonly top: number };

/** Whether it takes part in the automatic layout. */
export const isComposed = ({ kind, place, tally, arrow }: ItemParam): boolean =>
  kind === 'quotation' ||
  (place === 'stage' && tally + arrow === 0 && (kind === 'figure' || kind === 'statement'));

/** The field: its left edge is that of the other named places. */
export function fieldOf(aspect: Aspect): Box {
  const { y, height } = areaOf(aspect, 'side');
  if (aspect === 'tall') return { x: 20, y, width: 350, height };
  return { x: 560, y, width: 824, height: height - 40 };
}

/**
 * Splits "about 384,400 km" into the words before, the number and its unit; words without a number
 * are all `main`.
 */
export function partsOf(text: string): Pick<Block, 'lead' | 'unit'> & { readonly main: string } {
  const found = /^(?:(\p{L}\D*?)\s+)?(\P{L}*\d\P{L}*?)(?:\s+(\p{L}\D*))?$/u.exec(text);
  const [, lead = '', main = text, unit = ''] = found ?? [];
  return { lead, main, unit };
}

/** Its measures, with the words under it. */
function blockOf(
  context: Context,
  [id, { kind, note: itemNote }]: readonly [string, ItemParam],
  role: Block['role'],
  large: Pick<Block, 'lead' | 'lines' | 'unit'>,
  space = fieldOf(context.aspect).width,
  noteRole: Block['noteRole'] = 'figure',
): Block {
  const { aspect, type } = context;
  const { size } = type[role];
  // Whatever a label says of a quotation, its author stays.
  const by = kind === 'quotation' ? { labels: [] } : context;
  const noteLabels = scripted(by, id, itemNote);
  const note = wrap(noteLabels.lines, space * NARROW[aspect], type[noteRole]);
  const step = NOTE_PITCH[noteRole][aspect];
  const base = size * RISE + (large.lead ? step + 4 + size * 0.08 : 0);
  const pitch = size * PITCH;
  const drop = size * 0.21 + step;
  const below = note.length > 0 ? drop + (note.length - 1) * step : 0;
  const height = base + Math.max(0, large.lines.length - 1) * pitch + below;
  return {
    ...large,
    ...{ role, note, noteRole, noteOpacity: noteLabels.opacity, step },
    ...{ base, pitch, drop, height },
  };
}

/**
 * A quotation: the speaker stands under a short rule; words that are lower than the portrait are
 * centred on it.
 */
function quotedBlock(context: Context, item: readonly [string, ItemParam], quotation: Quotation) {
  const { role, lines, indent, titleHeight, beside } = quotation;
  const noteRole = role === 'statement' || role === 'figure' ? 'quote' : 'figure';
  const space = fieldOf(context.aspect).width - indent;
  const block = blockOf(context, item, role, { lead: '', lines, unit: '' }, space, noteRole);
  const words = block.height + BY;
  const above = titleHeight > 0 ? titleHeight : Math.max(0, (beside - words) / 2);
  const [base, drop] = [block.base + above, block.drop + BY];
  return { ...block, base, drop, height: Math.max(beside, above + words), quotation };
}

/**
 * A quotation at the largest size at which it has few lines, and fits into the field with its
 * portrait; beside a number it is smaller.
 */
function quotationAt(context: Context, item: readonly [string, ItemParam], isAlone: boolean) {
  const field = fieldOf(context.aspect);
  const sizes = isAlone ? QUOTATIONS : QUOTATIONS.slice(2);
  const blocks = sizes.flatMap(([role, most]) => {
    const quotation = quotationIn(context, item[1], field, role);
    if (!quotation || quotation.lines.length > most) return [];
    return [quotedBlock(context, item, quotation)];
  });
  return blocks.find(({ height }) => height <= field.height) ?? blocks.at(-1);
}

/** A number at a size; undefined if it is too wide for the field. */
function figureAt(context: Context, item: readonly [string, ItemParam], role: Block['role']) {
  const { width } = fieldOf(context.aspect);
  const type = context.type[role];
  const text = figureText(context, item[0]);
  if (role === 'statement')
    return blockOf(context, item, role, { lead: '', lines: wrap(text, width, type), unit: '' });
  const { lead, main, unit } = partsOf(text);
  const lines = linesOf(main);
  const beside = unit ? measure(` ${unit}`, { ...type, size: type.size * UNIT }) : 0;
  const widest = Math.max(...lines.map((line) => measure(line, type))) + beside;
  return widest > width ? undefined : blockOf(context, item, role, { lead, lines, unit });
}

/** A statement at the largest size at which it has few lines; beside a number it is smaller. */
function statementAt(context: Context, item: readonly [string, ItemParam], isAlone: boolean) {
  const { aspect, type } = context;
  const { width } = fieldOf(aspect);
  const inSize = (role: Block['role']) =>
    wrap(item[1].text ?? '', role === 'statement' ? width * NARROW[aspect] : width, type[role]);
  const [role] =
    STATEMENTS.find(([size, most]) => isAlone && inSize(size).length <= most) ?? STATEMENTS[2];
  return blockOf(context, item, role, { lead: '', lines: inSize(role), unit: '' });
}

/**
 * All blocks at the largest size for which there is room; numbers share one size, since they are
 * compared.
 */
function blocksOf(context: Context, seen: readonly (readonly [string, ItemParam])[]) {
  const { height } = fieldOf(context.aspect);
  const isAlone = seen.every(([, { kind }]) => kind === 'statement') || seen.length === 1;
  const inSize = (role: Block['role']) =>
    seen.map((item) =>
      item[1].kind === 'figure'
        ? figureAt(context, item, role)
        : item[1].kind === 'quotation'
          ? quotationAt(context, item, isAlone)
          : statementAt(context, item, isAlone),
    );
  const fits = (blocks: readonly (Block | undefined)[]): blocks is readonly Block[] =>
    blocks.every((block) => block !== undefined) &&
    blocks.reduce((sum, block) => sum + block.height + GAP[context.aspect], 0) <=
      height + GAP[context.aspect];
  const sizes = FIGURES.map(inSize);
  return sizes.find(fits) ?? sizes.at(-1) ?? [];
}

/** The visible items of the layout, each with the top of its block. */
export function composeOf(context: Context): ReadonlyMap<string, PlacedBlock> {
  const { params, state, aspect } = context;
  const shareOf = (id: string) => state.shown[id] ?? 1;
  const seen = Object.entries(params.items).filter(
    ([id, item]) => isComposed(item) && shareOf(id) > 0,
  );
  const blocks = blocksOf(context, seen);
  // An item that fades in or out takes a share of its space: the others move gradually.
  const rooms = seen.map(
    ([id], i) => ((blocks[i]?.height ?? 0) + GAP[aspect]) * Math.min(1, shareOf(id)),
  );
  const field = fieldOf(aspect);
  const total = rooms.reduce((sum, space) => sum + space, -GAP[aspect]);
  let top = field.y + Math.max(0, (field.height - total) / 2);
  const placed = new Map<string, PlacedBlock>();
  for (const [i, [id]] of seen.entries()) {
    const block = blocks[i];
    if (block) placed.set(id, { ...block, top });
    top += rooms[i] ?? 0;
  }
  return placed;
}
