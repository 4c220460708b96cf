/** What a field of marks is made of: the shapes of `params` and `state`, as plain types. */
import type { AuthoredView, Box } from '../../space/camera.ts';
import type { Relief } from '../../space/height-field.ts';

export const MARKS = ['mast', 'panel', 'turbine', 'tree', 'dot'] as const;
export type MarkName = (typeof MARKS)[number];

export interface Place {
  readonly x: number;
  readonly z: number;
  /** In units, when other than the hill's own. */
  readonly height?: number | undefined;
}
/** Ground that rises: marks stand on its treads, or it is what they are seen against. */
export interface Hill extends Relief {
  readonly name: string;
  readonly height: number;
  readonly radius: number;
  readonly wide?: Place | undefined;
  readonly tall?: Place | undefined;
}
/** Where rows stand on the plain, and in how many columns. */
export type Rows = Box & { readonly columns?: number | undefined };

/** Marks of one shape: each stands for the same amount. */
export interface Group {
  readonly name: string;
  readonly mark: MarkName;
  readonly per: number;
  readonly rule: string;
  /** Marks that the ground is laid out for. */
  readonly places: number;
  /** A hill; on the plain when left out. */
  readonly on?: string | undefined;
  readonly rest: 'round' | 'part';
  readonly wide?: Rows | undefined;
  readonly tall?: Rows | undefined;
}
/** A scale of dates beside a hill: how far up its marks stood by then. */
export interface Staff {
  readonly group: string;
  readonly series: string;
  readonly entity?: string | undefined;
  readonly head: string;
}
export interface Params {
  readonly hills: { readonly [id: string]: Hill };
  readonly groups: { readonly [id: string]: Group };
  readonly staff?: Staff | undefined;
}

export const JUDGEMENTS = { full: 1, part: 0.5, little: 0.2 } as const;
export type Judgement = keyof typeof JUDGEMENTS;
type Numbers = { readonly [id: string]: number };

export interface State {
  /** Marks that stand: in marks once normalised. */
  readonly counts: Numbers;
  /** How many of them, the first, are of the earlier time. */
  readonly earlier: Numbers;
  /** 0 painted, 1 half painted (estimated, judged), 2 outline (promised). */
  readonly looks: Numbers;
  /** 0 to 1: presence of single groups. */
  readonly shown: Numbers;
  /** Share of each hill that is painted. Words until normalised. */
  readonly levels: { readonly [id: string]: number | Judgement };
  /** 0 a hard edge of the paint, 1 a soft one. */
  readonly edges: Numbers;
  readonly paper: number;
  readonly water: number;
  readonly staff: number;
  readonly view: AuthoredView;
}
