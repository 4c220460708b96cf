/** As `scrollama`, with a chart that d3 draws anew for each progress. */
import scrollama from 'scrollama';
import { chartOf } from '../chart.js';

const placeOf = new Map(
  [...document.querySelectorAll('.chapter')].flatMap((chapter) => {
    const draw = chartOf(chapter.querySelector('.curve'));
    const steps = [...chapter.querySelectorAll('.step')];
    draw(0);
    return steps.map((step, index) => [step, { draw, index, of: steps.length }]);
  }),
);
let active;

const scroller = scrollama();
scroller
  .setup({ step: '.step', offset: 0.5, progress: true, threshold: 1 })
  .onStepEnter(({ element }) => {
    active?.classList.remove('is-active');
    active = element;
    element.classList.add('is-active');
  })
  .onStepProgress(({ element, progress }) => {
    const { draw, index, of } = placeOf.get(element);
    draw((index + progress) / of);
  });
window.addEventListener('resize', scroller.resize);
