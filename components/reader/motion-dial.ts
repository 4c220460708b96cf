/** Binds the dial's radio buttons, the light version's and the letters' checkbox, which are server HTML, to what they choose. */
import { keepChoice, readChoice } from './choices.ts';
import { keepLight, readLight } from './light.ts';
import { keepMotion, MOTIONS, readMotion, wearMotion, type Motion } from './motion.ts';

const inputs = (selector: string) => document.querySelectorAll<HTMLInputElement>(selector);
const DIAL = 'input[name="motion"]';
const LETTERS = 'input[name="letters"]';
const LIGHT = 'input[name="light"]';

/** As chosen on this page, where nothing is kept. */
let letters = 'on';

/** Whether single letters and digits are keys: on, unless the reader turned them off. */
export function lettersAreKeys(): boolean {
  return (readChoice('letters') ?? letters) !== 'off';
}

/** Shows the present choices, listens for others; returns its own end. */
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
  // The system's wish may change while nothing was chosen here.
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
