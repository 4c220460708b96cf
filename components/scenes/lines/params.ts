/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export type Role = 'ridge' | 'line' | 'comparison' | 'goal' | 'dots';

/** One entry of a panel: a whole series, or one entity of it. */
export interface LineParam {
  readonly series: string;
  readonly entity?: string;
  readonly role: Role;
  /** Printed at the end of the line; the entity's own name when left out. */
  readonly name?: string;
  readonly end: 'name-value' | 'name' | 'value' | 'none';
  readonly from?: string | number;
  readonly to?: string | number;
  /** Years between neighbours; more is a gap. From the rows when left out. */
  readonly step?: number;
  readonly wash: boolean;
}

export interface PanelParam {
  readonly title?: string;
  readonly rule?: string;
  readonly lines: { readonly [id: string]: LineParam };
  /** The scale reaches at least from the first to the second number. */
  readonly range?: readonly [number, number];
  readonly ticks?: readonly number[];
  /** Printed after the uppermost number of the scale. */
  readonly unit?: string;
  readonly terrace?: number;
  /** Numbers on the scale are divided by it. */
  readonly per: number;
  readonly scale: boolean;
  readonly staffs: boolean;
  readonly weight: number;
  readonly span: number;
}

export interface RuleParam {
  readonly at: string | number;
  readonly text: string;
  readonly note?: string;
  readonly panel?: string;
}

export interface Params {
  readonly panels: { readonly [id: string]: PanelParam };
  readonly rules: { readonly [id: string]: RuleParam };
  readonly x: {
    readonly from: string | number;
    readonly to: string | number;
    readonly ticks?: readonly (string | number)[];
  };
  readonly layout: 'side' | 'full' | 'foot';
  readonly columns: number;
  readonly room: number;
  /** Share of the height left free under the chart. */
  readonly under: number;
  /** What hollow dots are, in the key under the clock. */
  readonly dots?: string;
  readonly gap: string;
}

export interface State {
  readonly until: number;
  readonly window: { readonly from: number; readonly to: number };
  readonly drawn: { readonly [line: string]: number };
  readonly shown: { readonly [panel: string]: number };
  readonly rise: number;
  readonly goals: number;
  readonly ends: number;
}

export type Moment = RenderContext<Params, State>;
