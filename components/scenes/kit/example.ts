/** The content of a kind's example.json. */
import type { DataSeries, JsonObject, Status } from '../../../story/scene.ts';

export interface ExampleSeries {
  readonly title: string;
  readonly unit?: string;
  readonly of?: string;
  readonly status?: Status;
  readonly xType?: DataSeries['xType'];
  readonly xLabel?: string;
  readonly entities?: { readonly [id: string]: string };
  /** The first row names the columns; null is a gap. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface Example {
  readonly kind: string;
  readonly params: JsonObject;
  /** Patches of the kind's defaults, independent of each other; `labels` and `focus` as in a script. */
  readonly states: { readonly [name: string]: JsonObject };
  /** The state that represents the kind in the gallery's list; the last one when left out. */
  readonly card?: string;
  /** Files of its folder by path: text as is, anything else as `base64:` and its bytes. */
  readonly files?: { readonly [path: string]: string };
  readonly data?: { readonly [id: string]: ExampleSeries };
}
