/** Words can be dragged; the view is a part's name, chosen in the form. */
import type { Side } from '../kit/grip.ts';

export const sides = (): readonly Side[] => ['left', 'right', 'above', 'below'];
