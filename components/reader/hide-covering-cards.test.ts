// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../story/story.ts';
import type { Track } from '../drivers/track.ts';
import { createCoveringCards } from './hide-covering-cards.ts';

/** A step on a phone, each build a thousand pixels long. */
function phone(builds: readonly { readonly html: string; readonly stop: boolean }[]) {
  document.body.innerHTML = `<section>${builds.map(({ html }) => `<div class="build">${html}</div>`).join('')}</section>`;
  window.matchMedia = () => ({ matches: true }) as MediaQueryList;
  const share = (i: number) => i / builds.length;
  const timings = builds.map(({ stop }, i) => ({ start: share(i), settled: share(i + 0.5), stop }));
  const story = { steps: [{ id: 's', builds: timings, layout: { wide: 'side' } }] };
  const track = {
    sectionOf: () => document.querySelector('section'),
    scrollFor: ({ progress }: { progress: number }) => progress * builds.length * 1000,
    subscribe: () => () => undefined,
  };
  const covering = createCoveringCards(story as unknown as Timeline, track as unknown as Track);
  return (top: number) => {
    covering.show({ top, height: 844 } as never, { step: 's', progress: 0 });
    return [...document.querySelectorAll('.card')].map((card) => !card.hasAttribute('data-covers'));
  };
}
const card = { html: '<div class="card"></div>', stop: true };

describe('cards on a phone', () => {
  it('leave the picture of a stop that has no words', () => {
    const seenAt = phone([card, { html: '', stop: true }]);
    expect([seenAt(500), seenAt(1100), seenAt(1500)]).toEqual([[true], [true], [false]]);
  });

  it('stay on the way past a build that is no stop', () => {
    const seenAt = phone([card, { html: '', stop: false }, card]);
    expect([seenAt(1500), seenAt(2500)]).toEqual([
      [true, true],
      [false, true],
    ]);
  });
});
