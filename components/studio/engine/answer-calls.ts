/** Answers a page's calls with a table of functions: the last statement of each of the studio's workers. */

/** A call of a function by name, with one answer. */
export interface Call {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
}
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- functions of any form are called with what came over the wire
export type Functions = Readonly<Record<string, (...args: any[]) => unknown>>;

export function answerCalls(functions: Functions): void {
  const send = (answer: Answer) => self.postMessage(answer);
  self.onmessage = async ({ data }: MessageEvent<Call>) => {
    const { id, name, args } = data;
    try {
      const called = functions[name];
      if (!called) throw new Error(`there is no ${name}`);
      send({ id, ok: true, value: await called(...args) });
    } catch (error) {
      send({ id, ok: false, message: error instanceof Error ? error.message : String(error) });
    }
  };
}
