/**
 * The motion dial's value: kept in the browser alone, worn by `<html>` as a class before first paint
 * (app/_boot/motion.ts) so that the layout is right at once.
 */
export const MOTIONS = ['full', 'gentle', 'steps', 'still'] as const;
export type Motion = (typeof MOTIONS)[number];

export const MOTION_KEY = 'handscroll.motion';

const isMotion = (value: unknown): value is Motion =>
  typeof value === 'string' && MOTIONS.some((motion) => motion === value);

const systemMotion = (): Motion =>
  window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'steps' : 'full';

/** Storage may be closed to us; the choice then lasts as long as the page. */
function kept(): Motion | undefined {
  try {
    const value = localStorage.getItem(MOTION_KEY);
    return isMotion(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const readMotion = (): Motion => kept() ?? systemMotion();

/** Puts a choice into effect; the class is what CSS and the track look at. */
export function wearMotion(motion: Motion): void {
  const { classList } = document.documentElement;
  classList.add('scripted');
  for (const other of MOTIONS) classList.toggle(`motion-${other}`, other === motion);
}

export function keepMotion(motion: Motion): void {
  try {
    localStorage.setItem(MOTION_KEY, motion);
  } catch {
    // Private windows: nothing is kept, and nothing else changes.
  }
}
