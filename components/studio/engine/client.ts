'use client';
/** The page's side of a worker of the studio: functions that are called by name. */
import { spoken } from '../../../story/catalogue/spoken.ts';
import type { Answer, Call } from './answer-calls.ts';

export interface Engine {
  /** Rejects with a sentence if the function threw, or if the worker could not be started. */
  ask<T>(name: string, ...args: readonly unknown[]): Promise<T>;
  stop(): void;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** `address`: its script, of this origin, since the page's policy allows no other workers. */
export function startEngine(address: string): Engine {
  const worker = new Worker(address, { type: 'module', name: 'handscroll' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) asked?.resolve(data.value);
    else asked?.reject(new Error(data.message));
  };
  const onFault = () => {
    for (const { reject } of waiting.values()) reject(new Error('the worker could not be started'));
    waiting.clear();
  };
  worker.onerror = onFault;
  // It writes words into new pictures.
  worker.postMessage({ id: 0, name: 'speak', args: [spoken()] } satisfies Call);
  return {
    ask<T>(name: string, ...args: readonly unknown[]) {
      const id = ++last;
      worker.postMessage({ id, name, args } satisfies Call);
      return new Promise<T>((resolve, reject) =>
        waiting.set(id, { resolve: resolve as Waiting['resolve'], reject }),
      );
    },
    stop: () => worker.terminate(),
  };
}

let idle: { readonly address: string; readonly engine: Engine } | undefined;

/**
 * Leaves an engine that has opened a file for the draft made from it, because starting one takes
 * half a second.
 */
export function leaveEngine(address: string, engine: Engine): void {
  idle?.engine.stop();
  idle = { address, engine };
}

/** The engine that was left. */
export function leftEngine(address: string): Engine | undefined {
  const left = idle;
  idle = undefined;
  return left?.address === address ? left.engine : undefined;
}
