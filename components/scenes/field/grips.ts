/** A grip for the camera. */
import { groundCamera } from '../../space/camera-grip.ts';
import type { Grip } from '../kit/grip.ts';
import { eyesOf } from './layout.ts';
import type { Context } from './params.ts';

export const grips = ({ params, state, aspect }: Context): readonly Grip[] => [
  groundCamera(state.view, aspect, (on) => eyesOf(params, on), 'home'),
];
