/**
 * The motion setting: stored in the browser only, and set on `<html>` as a class before first paint
 * (app/_boot/motion.ts) so that the layout is right from the start.
 */
import { keepChoice, readChoice } from './choices.ts';

export const MOTIONS = ['full', 'gentle', 'steps', 'still'] as const;
export type Motion = (typeof MOTIONS)[number];

const systemMotion = (): Motion =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'steps' : 'full';

export function readMotion(): Motion {
  const saved = readChoice('motion');
  return MOTIONS.find((motion) => motion === saved) ?? systemMotion();
}

/** Applies a choice; CSS and the track read the class. */
export function wearMotion(motion: Motion): void {
  const { classList } = document.documentElement;
  classList.add('scripted');
  for (const other of MOTIONS) classList.toggle(`motion-${other}`, other === motion);
}

export const keepMotion = (motion: Motion) => keepChoice('motion', motion);
