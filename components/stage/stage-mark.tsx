/**
 * Stands before a stage and tells the sheets whether it is live, by a state that no copy of the page keeps. A page
 * that is saved, or put into an archive, while its stage is live has that stage's empty canvas: a class or an
 * attribute would go with it and hide the stills for ever.
 */
export function StageMark() {
  return <input type="checkbox" className="stage-mark" hidden autoComplete="off" />;
}

/** Says that a stage is live, or no longer: to sheets by its mark, to scripts by an attribute. */
export function markLive(stage: HTMLElement, live: boolean): void {
  stage.toggleAttribute('data-live', live);
  const mark = stage.previousElementSibling;
  if (mark instanceof HTMLInputElement) mark.indeterminate = live;
}
