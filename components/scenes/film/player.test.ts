// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createPlayer } from './player.ts';
import type { Context } from './params.ts';

const film = { file: 'tide.webm', film: { seconds: 6 }, play: 'Play', pause: 'Pause' };
const at = (opacity: number) =>
  ({ params: film, state: { at: 0 }, lang: 'en', opacity }) as unknown as Context;

/** The stage, and a place for each of two films on it. */
function staged() {
  document.body.innerHTML = '<div class="stage"><div></div><div></div></div>';
  const stage = document.querySelector('.stage')!;
  const players = [...stage.children].map((root) => createPlayer(root as HTMLElement, at(0), ''));
  return { isOperable: () => stage.hasAttribute('data-operable'), players };
}

beforeEach(() => {
  vi.spyOn(HTMLMediaElement.prototype, 'load').mockReturnValue();
  return () => vi.restoreAllMocks();
});

it('tells the stage of a film that can be pressed, as long as one is there', () => {
  const { isOperable, players } = staged();
  const [first, second] = players;
  expect(isOperable()).toBe(false);
  first!.show(at(1));
  expect(isOperable()).toBe(true);
  second!.show(at(1));
  first!.show(at(0.5));
  expect(isOperable()).toBe(true);
  second!.stop();
  expect(isOperable()).toBe(false);
});
