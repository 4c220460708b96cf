// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createLiveMarks } from './live-marks.ts';
import { type Mark, mark } from './marks.ts';

const newGroup = () => document.createElementNS('http://www.w3.org/2000/svg', 'g');
const drawn = (group: SVGGElement) =>
  [...group.querySelectorAll('*')].map((one) => `${one.tagName}.${one.getAttribute('d') ?? ''}`);
const picture = (...paths: readonly string[]): readonly Mark[] => [
  mark('g', 'all', {}, [
    mark('defs', 'defs', {}, [mark('mask', 'mask', { id: 'mask' })]),
    ...paths.map((d) => mark('path', d, { d })),
  ]),
];

describe('live marks', () => {
  it('show the latest marks in their order, whatever was there before', () => {
    const group = newGroup();
    const show = createLiveMarks(group);
    for (const paths of [['M0', 'M1'], ['M2', 'M1', 'M0'], ['M1'], ['M3', 'M1']]) {
      show(picture(...paths));
      expect(drawn(group)).toEqual(['g.', 'defs.', 'mask.', ...paths.map((d) => `path.${d}`)]);
    }
  });

  it('keep an element while its mark stays, and take away attributes that went', () => {
    const group = newGroup();
    const show = createLiveMarks(group);
    show([mark('path', 'a', { d: 'M0', 'stroke-dasharray': '1 2' })]);
    const before = group.firstChild;
    show([mark('path', 'a', { d: 'M1' })]);
    expect(group.firstChild).toBe(before);
    expect((before as SVGElement).hasAttribute('stroke-dasharray')).toBe(false);
  });

  it('begin with an empty group: a view that starts again leaves no second drawing', () => {
    const group = newGroup();
    createLiveMarks(group)(picture('M0'));
    createLiveMarks(group)(picture('M1'));
    expect(drawn(group)).toEqual(['g.', 'defs.', 'mask.', 'path.M1']);
  });
});
