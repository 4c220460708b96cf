/** The words and pictures of the tour, as they stand in the page. */
export interface TourElements {
  readonly all: readonly HTMLElement[];
  step(id: string): HTMLElement | undefined;
  cue(number: number): HTMLElement | undefined;
  /** The picture that stands for a build of a step. */
  picture(step: string, build: number): HTMLElement | undefined;
}

export function tourElements(): TourElements {
  const all = [
    ...document.querySelectorAll<HTMLElement>('[data-tour-step], [data-tour-builds], [data-cue]'),
  ];
  const step = (id: string) => all.find(({ dataset }) => dataset['tourStep'] === id);
  return {
    all,
    step,
    cue: (number) => all.find(({ dataset }) => dataset['cue'] === String(number)),
    picture: (id, build) =>
      all.find(
        ({ dataset, parentElement }) =>
          parentElement === step(id) && dataset['tourBuilds']?.split(' ').includes(String(build)),
      ),
  };
}
