/** As `gsap`, with a chart that d3 draws anew in every frame of a scrubbed tween. */
import { gsap } from 'gsap';
import { ScrollTrigger } from 'gsap/ScrollTrigger';
import { chartOf } from '../chart.js';

gsap.registerPlugin(ScrollTrigger);

for (const chapter of document.querySelectorAll('.chapter')) {
  const draw = chartOf(chapter.querySelector('.curve'));
  const shown = { share: 0 };
  draw(0);
  gsap.to(shown, {
    share: 1,
    ease: 'none',
    onUpdate: () => draw(shown.share),
    scrollTrigger: {
      trigger: chapter.querySelector('.steps'),
      start: 'top center',
      end: 'bottom center',
      scrub: true,
    },
  });
  for (const step of chapter.querySelectorAll('.step'))
    ScrollTrigger.create({
      trigger: step,
      start: 'top center',
      end: 'bottom center',
      toggleClass: 'is-active',
    });
}
