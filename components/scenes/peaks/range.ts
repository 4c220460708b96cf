/** What a range of peaks is made of: the shapes of `params` and `state`, as plain types. */

/** A part of a peak: a cone whose flank bends with `sharpness`. Lengths in foot radii. */
export interface Bump {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly radius: number;
  readonly sharpness: number;
}
/** Where a peak stands, in ground units; `z` grows towards the viewer. */
export interface Place {
  readonly x: number;
  readonly z: number;
  readonly height?: number | undefined;
  readonly scale?: number | undefined;
}
export interface Peak {
  readonly name: string;
  /** What a tall stage prints instead of the name. */
  readonly short?: string | undefined;
  readonly bumps: { readonly [name: string]: Bump };
  readonly seed: number;
  readonly height: number;
  readonly radius: number;
  readonly row?: 'near' | 'far' | undefined;
  readonly wide?: Place | undefined;
  readonly tall?: Place | undefined;
  /** What a bound level is divided by: 20 where the goal was 20%. */
  readonly goal: number;
  /** The highest level the story shows: its own view leaves room for it. */
  readonly reach: number;
  /** False for a peak that is not there until a state shows it. */
  readonly shown: boolean;
}
export interface Params {
  readonly peaks: { readonly [id: string]: Peak };
  readonly viewpoints: {
    readonly [name: string]: {
      readonly peaks?: readonly string[] | undefined;
      readonly wide?: Box | undefined;
      readonly tall?: Box | undefined;
    };
  };
}
/** Fractions of the plate. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** Camera numbers of one aspect: the point of the picture plane at the plate's centre, and a zoom. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export type View = Eye & {
  readonly tallX: number;
  readonly tallY: number;
  readonly tallZoom: number;
};
/** A view as a script writes it: a viewpoint's name, or one with a pan and a zoom, or bare numbers. */
export type AuthoredView =
  | string
  | {
      readonly at?: string | undefined;
      readonly right?: number | undefined;
      readonly up?: number | undefined;
      readonly closer?: number | undefined;
      readonly x?: number | undefined;
      readonly y?: number | undefined;
      readonly zoom?: number | undefined;
      readonly tallX?: number | undefined;
      readonly tallY?: number | undefined;
      readonly tallZoom?: number | undefined;
    };
export const JUDGEMENTS = { full: 1, part: 0.5, little: 0.2 } as const;
export type Judgement = keyof typeof JUDGEMENTS;
type Numbers = { readonly [id: string]: number };

export interface State {
  /** Share of each peak's own target. Words until normalised. */
  readonly levels: { readonly [id: string]: number | Judgement };
  /** 0 a hard edge, 1 a soft one, 2 an outline. */
  readonly edges: Numbers;
  /** 0 to 1: presence of single peaks. */
  readonly shown: Numbers;
  readonly view: AuthoredView;
  readonly drawn: number;
  readonly paper: number;
  readonly ghosts: number;
  readonly staffs: number;
  readonly sights: number;
  readonly fence: Numbers;
  readonly eased: Numbers;
  readonly fog: number;
  readonly water: number;
}
