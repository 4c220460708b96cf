/**
 * The words and pictures of the tour, which are in the page already: finds them and shows them by
 * attributes as they are spoken.
 */
import { spanAt, stretchAt, type Tour } from '../../story/timeline/tour.ts';

export function tourElements() {
  const all = [
    ...document.querySelectorAll<HTMLElement>('[data-tour-step], [data-tour-builds], [data-cue]'),
  ];
  const step = (id: string) => all.find(({ dataset }) => dataset['tourStep'] === id);
  return {
    all,
    step,
    cue: (number: number) => all.find(({ dataset }) => dataset['cue'] === String(number)),
    /** The picture to show for a build of a step. */
    picture: (id: string, build: number) =>
      all.find(
        ({ dataset, parentElement }) =>
          parentElement === step(id) && dataset['tourBuilds']?.split(' ').includes(String(build)),
      ),
  };
}

/** The words of a sentence as they are spoken. */
export function spokenText(cue: number): string {
  const span = tourElements().cue(cue);
  return span?.dataset['said'] ?? span?.textContent?.trim() ?? '';
}

/**
 * Shows the words and picture of a time; attributes are written only when they change. Returns the
 * function to call with each time.
 */
export function showWords(
  tour: Tour,
  onStep: (step: string, address: string) => void,
): (time: number) => void {
  const page = tourElements();
  let step = '';
  let cue = -1;
  let build = -1;
  for (const element of page.all) element.removeAttribute('data-now');
  const swap = (before: HTMLElement | undefined, now: HTMLElement | undefined) => {
    before?.removeAttribute('data-now');
    now?.setAttribute('data-now', '');
  };
  return (time) => {
    const stretch = stretchAt(tour, time);
    if (!stretch) return;
    const begun = spanAt(tour.cues, time);
    // A sentence stays until the next one of its build begins, or the build ends.
    const now = begun >= stretch.first ? begun : -1;
    if (now !== cue) {
      swap(page.cue(cue), page.cue(now));
      cue = now;
    }
    if (stretch.step === step && stretch.build === build) return;
    swap(page.picture(step, build), page.picture(stretch.step, stretch.build));
    build = stretch.build;
    if (stretch.step === step) return;
    const next = page.step(stretch.step);
    swap(page.step(step), next);
    step = stretch.step;
    if (next) onStep(step, next.id);
  };
}
