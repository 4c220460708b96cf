// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createMoods } from './moods.ts';

const moodsNow = () =>
  [...document.querySelectorAll<HTMLElement>('.step')].map((section) => section.className);
const section = (id: string) =>
  document.querySelector<HTMLElement>(`[data-step-id="${id}"]`) ?? undefined;

beforeEach(() => {
  const sections = ['a', 'b', 'c', 'd']
    .map((id, i) => {
      const mood = i < 2 ? 'fog' : 'night';
      return `<section class="step mood-${mood}" data-mood="${mood}" data-step-id="${id}"></section>`;
    })
    .join('');
  document.body.innerHTML = `<div class="page"><div class="scroll">${sections}</div></div>`;
});

it('dresses a step and its neighbours in the mood of the ground, and nobody else', () => {
  createMoods().apply('fog', section('b'));
  expect(moodsNow()).toEqual([
    'step mood-fog',
    'step mood-fog',
    'step mood-fog',
    'step mood-night',
  ]);
});

it('gives each step its own mood back as the reader goes on, and all at a reset', () => {
  const moods = createMoods();
  moods.apply('fog', section('b'));
  moods.apply('night', section('d'));
  expect(moodsNow()).toEqual([
    'step mood-fog',
    'step mood-fog',
    'step mood-night',
    'step mood-night',
  ]);
  moods.apply('night', section('b'));
  moods.reset();
  expect(moodsNow()).toEqual([
    'step mood-fog',
    'step mood-fog',
    'step mood-night',
    'step mood-night',
  ]);
});

it('leaves a page of text in its own mood: its ground comes along', () => {
  section('c')?.classList.add('layout-page');
  createMoods().apply('fog', section('b'));
  expect(moodsNow()[2]).toBe('step mood-night layout-page');
});

it('dresses what stands outside the words, and never an element that words stand in', () => {
  document.body.innerHTML = `<div class="page"><header></header>
    <div class="scroll"><div class="stage" data-stage></div><main><article></article></main></div><nav></nav></div><p></p>`;
  createMoods().apply('night', undefined);
  const worn = [...document.querySelectorAll('[data-mood="night"]')].map(({ tagName }) => tagName);
  expect(worn).toEqual(['HEADER', 'DIV', 'NAV', 'P']);
  const article = document.querySelector('article');
  for (let up = article?.parentElement; up; up = up.parentElement)
    expect(up.dataset['mood']).toBeUndefined();
});
