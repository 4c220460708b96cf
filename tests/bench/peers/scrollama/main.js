/** As scrollama's own examples do: the step that enters is marked, and its progress draws the chart. */
import scrollama from 'scrollama';

const chapters = [...document.querySelectorAll('.chapter')].map((chapter) => ({
  curve: chapter.querySelector('.curve'),
  steps: [...chapter.querySelectorAll('.step')],
}));
const placeOf = new Map(
  chapters.flatMap(({ curve, steps }) =>
    steps.map((step, index) => [step, { curve, index, of: steps.length }]),
  ),
);
let active;

const scroller = scrollama();
scroller
  .setup({ step: '.step', offset: 0.5, progress: true })
  .onStepEnter(({ element }) => {
    active?.classList.remove('is-active');
    active = element;
    element.classList.add('is-active');
  })
  .onStepProgress(({ element, progress }) => {
    const { curve, index, of } = placeOf.get(element);
    curve.style.strokeDashoffset = String(1 - (index + progress) / of);
  });
window.addEventListener('resize', scroller.resize);
