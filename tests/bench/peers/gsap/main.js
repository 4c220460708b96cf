/** As ScrollTrigger's own examples do: a scrubbed tween a chapter, a toggled class a step, sticky by CSS. */
import { gsap } from 'gsap';
import { ScrollTrigger } from 'gsap/ScrollTrigger';

gsap.registerPlugin(ScrollTrigger);

for (const chapter of document.querySelectorAll('.chapter')) {
  gsap.to(chapter.querySelector('.curve'), {
    strokeDashoffset: 0,
    ease: 'none',
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
