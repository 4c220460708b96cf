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
  presence: 1,
  ...more,
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
      label('name', { lang: 'zh-Hans', align: 'middle', presence: 0.25 }),
    ];
    write(labels);
    const host = document.createElement('div');
    host.innerHTML = renderToStaticMarkup(createElement(Labels, { labels, className: 'labels' }));
    const server = [...host.querySelectorAll('g')];
    const live = [...svg.querySelectorAll('g')];
    expect(live).toHaveLength(2);
    live.forEach((group, i) => {
      const twin = server[i]!;
      expect(group.textContent).toBe(twin.textContent);
      for (const selector of ['text', 'line', 'tspan', 'tspan + tspan'])
        for (const name of ['x', 'y', 'x1', 'y1', 'x2', 'y2', 'dy', 'text-anchor', 'lang'])
          expect(group.querySelector(selector)?.getAttribute(name) ?? null, name).toBe(
            twin.querySelector(selector)?.getAttribute(name) ?? null,
          );
      expect(group.getAttribute('class')).toBe(twin.getAttribute('class'));
    });
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
    write([label('a', { x: 0.3, presence: 0.5 })]);
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
