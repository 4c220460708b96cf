/** What a range of peaks is made of: the shapes of `params` and `state`, as plain types. */
import type { AuthoredView, Box } from '../../space/camera.ts';
import type { Relief } from '../../space/height-field.ts';

/** Where a peak stands, in ground units; `z` grows towards the viewer. */
export interface Place {
  readonly x: number;
  readonly z: number;
  readonly height?: number | undefined;
  readonly scale?: number | undefined;
}
export interface Peak extends Relief {
  readonly name: string;
  /** What a tall stage prints instead of the name. */
  readonly short?: string | undefined;
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
  /** Measured elsewhere: painted in tea instead of the pigments. */
  readonly tea: boolean;
  /** A second place, to which a state may let it step. */
  readonly second?:
    { readonly wide?: Place | undefined; readonly tall?: Place | undefined } | undefined;
}
export interface Params {
  readonly peaks: { readonly [id: string]: Peak };
  readonly viewpoints: {
    readonly [name: string]: {
      readonly peaks?: readonly string[] | undefined;
      readonly wide?: Box | undefined;
      readonly tall?: Box | undefined;
      /** Fits the peaks where they stand at their second place. */
      readonly second?: boolean | undefined;
    };
  };
  /** Sight lines between two summits, by id. */
  readonly links: { readonly [id: string]: { readonly from: string; readonly to: string } };
}
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
  /** One number for all until normalised. */
  readonly sights: number | Numbers;
  readonly links: Numbers;
  /** 0 to 1: how far each peak has gone to its second place. */
  readonly stepped: Numbers;
  readonly stars: number;
  readonly fence: Numbers;
  readonly eased: Numbers;
  readonly fog: number;
  readonly water: number;
}
