// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { PlacedLabel } from '../../story/scene.ts';
import { Labels } from './label-text.tsx';
import { createLabelWriter } from './label-writer.ts';

const label = (id: string, more: Partial<PlacedLabel> = {}): PlacedLabel => ({
  id,
  x: 0.25,
  y: 0.5,
  lines: [id],
  align: 'start',
  role: 'label',
  opacity: 1,
  ...more,
});

/** What a browser makes of each label, whichever elements say it. */
const looks = (root: Element) =>
  [...root.querySelectorAll('text')].map((text) => {
    const lines = [...text.querySelectorAll('tspan')];
    const group = text.closest('g');
    const line = text.previousElementSibling;
    return {
      look: group?.getAttribute('class'),
      opacity: group?.getAttribute('opacity') ?? '1',
      anchor: text.closest('[text-anchor]')?.getAttribute('text-anchor') ?? 'start',
      lang: text.getAttribute('lang'),
      y: text.getAttribute('y'),
      lines: (lines.length > 0 ? lines : [text]).map((words) => [
        words.textContent,
        words.getAttribute('x'),
        words.getAttribute('dy'),
        words.getAttribute('class'),
      ]),
      leader:
        line?.tagName === 'line'
          ? ['x1', 'y1', 'x2', 'y2'].map((name) => line.getAttribute(name))
          : undefined,
    };
  });

let svg: SVGSVGElement;
let write: (labels: readonly PlacedLabel[]) => void;
beforeEach(() => {
  svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  write = createLabelWriter(svg);
});

describe('the writer of live labels', () => {
  it('writes what the server renders', () => {
    const labels = [
      label('cars', { lines: ['Cars', '47.9%'], leader: { x: 0.24, y: 0.7 }, role: 'strong' }),
      label('name', { lang: 'zh-Hans', align: 'middle', opacity: 0.25 }),
      label('saved', { lines: ['711'], unit: 'people', role: 'display' }),
    ];
    write(labels);
    const host = document.createElement('div');
    host.innerHTML = renderToStaticMarkup(createElement(Labels, { labels, className: 'labels' }));
    expect(host.querySelectorAll('text')).toHaveLength(labels.length);
    expect(looks(host)).toEqual(looks(svg));
  });

  it('the server lets neighbours that look alike share a group, and paler ones not', () => {
    const axis = (id: string, more: Partial<PlacedLabel> = {}) =>
      label(id, { role: 'axis', align: 'end', ...more });
    const labels = [axis('20'), axis('40'), axis('60', { opacity: 0.5 }), axis('80'), label('a')];
    const html = renderToStaticMarkup(createElement(Labels, { labels, className: 'labels' }));
    expect(html.match(/<g/g)).toHaveLength(4);
    write(labels);
    const host = document.createElement('div');
    host.innerHTML = html;
    expect(looks(host)).toEqual(looks(svg));
  });

  it('changes the text of a line that stays, and takes lines and their looks away', () => {
    write([label('a', { lines: ['Name', '1%'], role: 'strong' })]);
    const [name, figure] = svg.querySelectorAll('tspan');
    write([label('a', { lines: ['Name', '2%'], role: 'strong' })]);
    expect([...svg.querySelectorAll('tspan')]).toEqual([name, figure]);
    expect(figure?.textContent).toBe('2%');
    write([label('a', { lines: ['3%'], role: 'strong' })]);
    const [only, ...more] = svg.querySelectorAll('tspan');
    expect(more).toEqual([]);
    expect(only?.textContent).toBe('3%');
    expect(only?.hasAttribute('class')).toBe(false);
  });

  it('keeps its elements while a label moves, and takes away what has gone', () => {
    write([label('a'), label('b')]);
    const [first] = svg.children;
    write([label('a', { x: 0.3, opacity: 0.5 })]);
    expect(svg.children).toHaveLength(1);
    expect(svg.firstElementChild).toBe(first);
    expect(first?.querySelector('tspan')?.getAttribute('x')).toBe('30%');
    expect(first?.getAttribute('opacity')).toBe('0.5');
  });

  it('stands lines apart by their own type, not by pixels: type is smaller in a small window', () => {
    write([label('a', { lines: ['Cars', '47.9%'], role: 'strong' })]);
    expect(svg.querySelector('tspan + tspan')?.getAttribute('dy')).toBe('1.33em');
  });

  it('changes words and leaders of a kept label', () => {
    write([label('a', { leader: { x: 0.25, y: 0.6 } })]);
    expect(svg.querySelector('line')?.getAttribute('y1')).toBe('60%');
    write([label('a', { lines: ['new', 'words'] })]);
    expect(svg.querySelector('line')).toBeNull();
    expect([...svg.querySelectorAll('tspan')].map((span) => span.textContent)).toEqual([
      'new',
      'words',
    ]);
    expect(svg.querySelector('.name')?.textContent).toBe('new');
  });
});
