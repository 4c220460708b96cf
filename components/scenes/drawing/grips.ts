/** Words are moved by hand; the view is a part by its name, chosen in the form. */
import type { Side } from '../kit/grip.ts';

export const sides = (): readonly Side[] => ['left', 'right', 'above', 'below'];
