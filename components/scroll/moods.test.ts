// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createMoods } from './moods.ts';

const moodsNow = () =>
  [...document.querySelectorAll<HTMLElement>('.step')].map((section) => section.className);
const section = (id: string) =>
  document.querySelector<HTMLElement>(`[data-step-id="${id}"]`) ?? undefined;

beforeEach(() => {
  document.body.innerHTML = ['a', 'b', 'c', 'd']
    .map((id, i) => {
      const mood = i < 2 ? 'fog' : 'night';
      return `<section class="step mood-${mood}" data-mood="${mood}" data-step-id="${id}"></section>`;
    })
    .join('');
});

it('dresses a step and its neighbours in the mood of the ground, and nobody else', () => {
  createMoods().wear('fog', section('b'));
  expect(moodsNow()).toEqual([
    'step mood-fog',
    'step mood-fog',
    'step mood-fog',
    'step mood-night',
  ]);
});

it('gives each step its own mood back as the reader goes on, and all at a reset', () => {
  const moods = createMoods();
  moods.wear('fog', section('b'));
  moods.wear('night', section('d'));
  expect(moodsNow()).toEqual([
    'step mood-fog',
    'step mood-fog',
    'step mood-night',
    'step mood-night',
  ]);
  moods.wear('night', section('b'));
  moods.reset();
  expect(moodsNow()).toEqual([
    'step mood-fog',
    'step mood-fog',
    'step mood-night',
    'step mood-night',
  ]);
});
