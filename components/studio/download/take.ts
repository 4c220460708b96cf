'use client';
/** Makes a file in a worker of its own and starts its download. */
import { bytesOf, type DraftFiles } from '../../../story/edit/draft.ts';
import { startEngine } from '../engine/client.ts';
import type { Faults, Taken } from '../maker/functions.ts';
import type { StudioAddresses } from '../addresses.ts';

export type Kind = 'html' | 'zip';
export interface Copy {
  /** Undefined if the story has errors and a copy to go on with was not requested. */
  readonly taken: Taken | undefined;
  readonly faults: readonly string[];
}

/**
 * `source`: a zip without the page, for a site that draws its pages itself. Rejects with a sentence from the
 * worker. `onStep` is called with the name of each step. */
export async function makeCopy(
  kind: Kind | 'source',
  files: DraftFiles,
  notes: boolean,
  { maker, reader }: StudioAddresses,
  onStep: (step: 'drawing' | 'packing') => void,
): Promise<Copy> {
  const worker = startEngine(maker);
  try {
    onStep('drawing');
    const sent = [...files].map(([name, file]) => [name, bytesOf(file)] as const);
    const { faults } = await worker.ask<Faults>('draw', sent, kind !== 'source');
    if (kind !== 'zip' && faults.length > 0) return { taken: undefined, faults };
    onStep('packing');
    const name = kind === 'html' ? 'html' : 'zip';
    return { taken: await worker.ask<Taken>(name, notes, reader), faults };
  } finally {
    worker.stop();
  }
}

/** Milliseconds after which a browser has surely started to write a download. */
const WRITTEN = 60_000;

export function hand(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), WRITTEN);
}
