/** What forms and lists need to know of each kind of picture: zod stays in the worker. */
import { KINDS } from '../../scenes/catalog.g.ts';
import { controlsOf, type Control } from '../../../story/script/controls.ts';

export interface KindForms {
  readonly kind: string;
  readonly summary: string;
  readonly surface: 'canvas' | 'svg';
  readonly params: readonly Control[];
  readonly state: readonly Control[];
}

export const kinds = (): readonly KindForms[] =>
  [...KINDS].map(([kind, { summary, surface, params, state }]) => ({
    kind,
    summary,
    surface,
    params: controlsOf(params),
    state: controlsOf(state),
  }));
