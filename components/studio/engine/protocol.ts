/** What the studio asks of its workers: a call by name, answered once. */

export interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };
