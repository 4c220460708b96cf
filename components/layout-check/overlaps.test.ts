import { expect, it } from 'vitest';
import { silk } from '../themes/silk/palette.ts';
import { cardFaults } from './overlaps.ts';
import { labelRect, SCREENS } from './screens.ts';
import type { Drawn } from './stops.ts';

it('tells of a last line that a card hides, however many lines stand above it', () => {
  const screen = SCREENS[0]!;
  const lines = ['A photograph of the coast', 'from an expedition', 'of the year 1893'];
  const label = { id: 'credit', x: 0.1, y: 0.7, lines, align: 'start', role: 'axis', opacity: 1 } as const; // prettier-ignore
  const scene = { id: 'coast', labels: [label], shapes: [], isGround: true } as unknown as Drawn;
  const rect = labelRect(label, silk.type.tall, screen);
  const faultsAt = (top: number) => {
    const card = { left: 12, right: 378, top, bottom: 832 };
    const cards = [{ part: 'card', rect: card, titleLines: 0 }] as const;
    const laid = { screen, type: silk.type.tall, drawn: [scene], cards, isOver: false };
    return cardFaults(laid, [{ label, scene, rect }]).map(({ sentence }) => sentence);
  };
  expect(faultsAt(rect.bottom - 7)).toEqual(['cardOnPicture']);
  expect(faultsAt(rect.bottom - 2)).toEqual([]);
});
