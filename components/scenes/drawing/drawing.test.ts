import { describe, expect, it } from 'vitest';
import { silk } from '../../themes/silk/palette.ts';
import { paletteOf } from '../../themes/theme.ts';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import type { Mark } from '../kit/marks.ts';
import { rectOnPlate } from '../kit/place.ts';
import { coarser } from './coarse.ts';
import { drawing } from './draw.ts';
import type { Context, Params } from './params.ts';
import { spec } from './spec.ts';

const moments = (aspect: 'wide' | 'tall') =>
  exampleMoments(spec, readExample(import.meta.dirname), aspect);
const named = (name: string, aspect: 'wide' | 'tall' = 'wide'): Context => {
  const found = moments(aspect).find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found.moment as Context;
};
const flat = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((one) => [one, ...flat(one.children ?? [])]);
const cameraIn = (context: Context) =>
  flat(drawing.marks(context as never)).find(({ id }) => id === 'camera')!;
const with_ = (context: Context, svg: string): Context => {
  const bytes = new TextEncoder().encode(svg);
  const { parts: _p, found: _f, ...own } = context.params;
  const { params } = spec.withFiles!(own as never, () => bytes);
  const state = spec.normalise!(params, spec.defaults(params), {}, context.aspect);
  return { ...context, params: params as Params, state: state as never, labels: [], focus: [] };
};

describe('drawing', () => {
  it('reads the letters that an older program has written it in', () => {
    const svg = '<?xml version="1.0" encoding="ISO-8859-1"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 20"><text y="9">G\u00e4rten</text></svg>'; // prettier-ignore
    const latin = Uint8Array.from(svg, (letter) => letter.charCodeAt(0));
    const { params } = spec.withFiles!({ ...named('whole').params, parts: undefined } as never, () => latin); // prettier-ignore
    expect((params as Params).found?.words[0]?.lines).toContain('G\u00e4rten');
  });

  it('begins undrawn where it is made of lines, and whole where it is of faces', () => {
    const { params, state } = named('whole');
    const from = spec.arrives!(params as never, state as never);
    expect(new Set(Object.values(from.drawn ?? {}))).toEqual(new Set([0]));
    const faces = with_(named('whole'), '<svg xmlns="http://www.w3.org/2000/svg"><rect id="a" width="9" height="9"/></svg>'); // prettier-ignore
    expect(spec.arrives!(faces.params as never, faces.state as never)).toEqual({});
  });

  it('draws lines by their length, and what they hold at last', () => {
    const marks = flat(drawing.marks(named('begun') as never));
    const dashed = marks.filter(({ attrs }) => attrs['stroke-dashoffset'] !== undefined);
    expect(dashed.map(({ attrs }) => attrs['stroke-dashoffset'])).toEqual([0.45]);
    for (const path of flat(dashed[0]!.children!).filter(({ tag }) => tag === 'path'))
      expect(path.attrs['pathLength']).toBe(1);
    expect(flat(drawing.marks(named('whole') as never)).some(({ attrs }) => 'pathLength' in attrs)).toBe(false); // prettier-ignore
  });

  it('comes near to a part, all of which is in its frame', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const context = named('close', aspect);
      const frame = drawing.marks(context as never)[0]!;
      const [x = 0, y = 0, scale = 1] = (String(cameraIn(context).attrs['transform']).match(/-?[\d.]+/g) ?? []).map(Number); // prettier-ignore
      const { box } = context.params.found!.parts['chain']!;
      expect(x + box.x * scale).toBeGreaterThan(0);
      expect(x + (box.x + box.width) * scale).toBeLessThan(Number(frame.attrs['width']));
      expect(y + box.y * scale).toBeGreaterThan(0);
      expect(y + (box.y + box.height) * scale).toBeLessThan(Number(frame.attrs['height']));
    }
  });

  it('lets all but the focus recede, and leaves out what is not shown', () => {
    const strengths = drawing.marks(named('close') as never).flatMap((one) => flat([one])).filter(({ id }) => /^u\d/.test(id)); // prettier-ignore
    expect(strengths.filter(({ attrs }) => attrs['opacity'] === undefined)).toHaveLength(1);
    expect(strengths.filter(({ attrs }) => attrs['opacity'] === 0.28).length).toBeGreaterThan(2);
    const visible = flat(drawing.marks(named('rolling') as never)).filter(({ id }) => /^b\d/.test(id)); // prettier-ignore
    expect(visible.map(({ attrs }) => attrs['opacity'])).toEqual([undefined, 0.25]);
  });

  it('moves nothing but its camera while it comes nearer', () => {
    const near = named('close');
    const restOf = (context: Context) =>
      cameraIn(context).children!.map(({ children }) => children);
    const before = restOf(near).flat();
    const after = restOf({ ...near, state: named('whole').state }).flat();
    expect(before.length).toBeGreaterThan(3);
    before.forEach((mark, i) =>
      expect(mark?.children ?? mark).toBe(after[i]?.children ?? after[i]),
    );
  });

  it('is laid on a sheet where the ground would swallow it, with words that are read there', () => {
    const mood = { from: 'night', to: 'night', mix: 1 };
    const black = with_(
      { ...named('whole'), mood, palette: paletteOf(silk, mood) },
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"><path d="M5 5h80v50H5z" fill="none" stroke="black"/><text x="20" y="30">Hall</text></svg>',
    );
    const sheet = (context: Context) => flat(drawing.marks(context as never)).find(({ id }) => id === 'sheet'); // prettier-ignore
    expect(sheet(black)?.attrs['opacity']).toBe(1);
    const [word] = drawing.labels(black as never);
    expect(word).toMatchObject({ lines: ['Hall'], on: { ground: sheet(black)?.attrs['fill'] } });
    expect(sheet({ ...black, palette: paletteOf(silk, { from: 'day', to: 'day', mix: 1 }) })).toBeUndefined(); // prettier-ignore
    expect(sheet({ ...black, palette: silk.contrast })).toBeUndefined();
  });

  it('lets the smaller of two words that meet stand back', () => {
    const texts = Array.from({ length: 60 }, (_, i) => `<text x="${(i % 6) * 15}" y="${10 + Math.floor(i / 6) * 6}" font-size="${i === 7 ? 6 : 3}">word ${i}</text>`); // prettier-ignore
    for (const aspect of ['wide', 'tall'] as const) {
      const many = with_(named('whole', aspect), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60">${texts.join('')}</svg>`); // prettier-ignore
      const labels = drawing.labels(many as never).filter(({ opacity }) => opacity === 1);
      const rects = labels.map((one) => rectOnPlate(one, many));
      expect(labels.map(({ lines }) => lines[0])).toContain('word 7');
      for (const [i, a] of rects.entries())
        for (const b of rects.slice(i + 1))
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true); // prettier-ignore
    }
  });

  it('says what is shown, drawn and near', () => {
    const textOf = (name: string) => spec.describe(named(name) as never);
    expect(textOf('whole')).toBe('A bicycle drawn from its right side.');
    expect(textOf('begun')).toContain(
      '2 of 4 parts are shown: Wheels, Frame. Drawn in part: Frame (55%).',
    );
    expect(textOf('close')).toContain('Seen close: Chain, cranks and pedals.');
    expect(textOf('rolling')).toContain('1 of 4 parts is shown: Wheels.');
  });

  it('makes a heavy path lighter, no point further off than the grid', () => {
    const d = `m0 0${Array.from({ length: 2000 }, (_, i) => `l${(i % 7) / 10} ${((i * 3) % 5) / 10 - 0.2}`).join('')}`;
    const light = coarser(d, 2)!;
    expect(light.length).toBeLessThan(d.length / 3);
    expect(coarser('m4 5c.2 0 .5.2.5.5z', 2)).toBe('m4 5h0.5v0.5h-0.5z');
  });
});
