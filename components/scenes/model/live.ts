/** What a browser needs of the drawing: the labels alone, since the canvas draws the model. */
import { labelsOf } from '../../space/part-labels.ts';
import type { Drawing } from '../kit/picture.ts';
import type { Params, State } from './params.ts';

export const drawing: Drawing<Params, State> = { marks: () => [], labels: labelsOf };
