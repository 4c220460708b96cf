/**
 * Binds the radio buttons of the motion dial and the checkboxes for the light version and for letter
 * keys, which are server HTML.
 */
import { keepChoice, readChoice } from './choices.ts';
import { keepLight, readLight } from './light.ts';
import { keepMotion, MOTIONS, readMotion, wearMotion, type Motion } from './motion.ts';

const inputs = (selector: string) => document.querySelectorAll<HTMLInputElement>(selector);
const DIAL = 'input[name="motion"]';
const LETTERS = 'input[name="letters"]';
const LIGHT = 'input[name="light"]';

/** The choice on this page, for when nothing can be stored. */
let letters = 'on';

/** Whether single letters and digits act as keys: on, unless the reader turned them off. */
export function lettersAreKeys(): boolean {
  return (readChoice('letters') ?? letters) !== 'off';
}

/** Shows the present choices and listens for changes; returns the function that stops listening. */
export function bindDial(
  onMotion: (motion: Motion) => void,
  onLight: (light: boolean) => void,
): () => void {
  const show = (motion: Motion) => {
    for (const input of inputs(DIAL)) input.checked = input.value === motion;
  };
  const onChange = (event: Event) => {
    const input = event.target;
    if (!(input instanceof HTMLInputElement)) return;
    if (input.matches(LETTERS)) {
      letters = input.checked ? 'on' : 'off';
      keepChoice('letters', letters);
    } else if (input.matches(LIGHT)) {
      keepLight(input.checked);
      onLight(input.checked);
    } else if (input.matches(DIAL)) {
      const motion = MOTIONS.find((other) => other === input.value);
      if (!motion) return;
      keepMotion(motion);
      wearMotion(motion);
      onMotion(motion);
    }
  };
  // The system's setting may change while the reader has made no choice here.
  const system = window.matchMedia('(prefers-reduced-motion: reduce)');
  const onSystem = () => {
    const motion = readMotion();
    show(motion);
    wearMotion(motion);
    onMotion(motion);
  };
  show(readMotion());
  for (const input of inputs(LIGHT)) input.checked = readLight();
  for (const input of inputs(LETTERS)) input.checked = lettersAreKeys();
  document.addEventListener('change', onChange);
  system.addEventListener('change', onSystem);
  return () => {
    document.removeEventListener('change', onChange);
    system.removeEventListener('change', onSystem);
  };
}
