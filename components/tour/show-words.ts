/** Puts on screen what is told at a time: a few attributes of the page's own words, written when they change. */
import { spanAt, stretchAt, type Tour } from '../../story/timeline/tour.ts';

/** The words of a sentence as they are said. */
export function saidOf(cue: number): string {
  const span = document.querySelector<HTMLElement>(`[data-cue="${cue}"]`);
  return span?.dataset['said'] ?? span?.textContent?.trim() ?? '';
}

/** Returns what to call with each time. */
export function showWords(tour: Tour, onStep: (step: string) => void): (time: number) => void {
  let step = '';
  let cue = -1;
  let build = -1;
  for (const worn of document.querySelectorAll('[data-now]')) worn.removeAttribute('data-now');
  const wear = (selector: string, value: string | number, before: string | number) => {
    document.querySelector(`[${selector}="${before}"]`)?.removeAttribute('data-now');
    document.querySelector(`[${selector}="${value}"]`)?.setAttribute('data-now', '');
  };
  return (time) => {
    const stretch = stretchAt(tour, time);
    if (!stretch) return;
    const begun = spanAt(tour.cues, time);
    // A sentence stays until the next one of its build begins, or the build is over.
    const now = begun >= stretch.first ? begun : -1;
    if (now !== cue) {
      wear('data-cue', now, cue);
      cue = now;
    }
    if (stretch.step === step && stretch.build === build) return;
    const picture = (of: string, at: number) =>
      document.querySelector(`[data-tour-step="${of}"] > [data-tour-builds~="${at}"]`);
    picture(step, build)?.removeAttribute('data-now');
    picture(stretch.step, stretch.build)?.setAttribute('data-now', '');
    build = stretch.build;
    if (stretch.step === step) return;
    wear('data-tour-step', stretch.step, step);
    step = stretch.step;
    onStep(step);
  };
}
