'use client';
/** A question that is answered on the picture, on a slide: its numbered parts, and after the reveal where the class pointed. */
import { useMemo, type ComponentType } from 'react';
import type { Poll } from '../../story/class/snapshot.ts';
import type { AskData } from '../asks/class-kind.tsx';
import type { StageOver } from '../stage/live-stage.tsx';
import { useChunk } from '../stage/use-chunk.ts';

const load = () => import('../asks/spot-layer.tsx');

/** Undefined for a step without such a question. `right`: the parts that answer it, once they are shown. */
export function useSlideSpots(
  ask: AskData | undefined,
  poll: Poll | null | undefined,
  right: readonly string[] | undefined,
): ComponentType<StageOver> | undefined {
  const plan = ask?.plan?.kind === 'point' || ask?.plan?.kind === 'region' ? ask.plan : undefined;
  const chunk = useChunk('asks', plan !== undefined, load);
  const results =
    poll?.step === ask?.step && poll?.phase === 'revealed' ? poll?.results : undefined;
  const state = JSON.stringify([results && 'spots' in results ? results.spots : [], right ?? []]);
  return useMemo(() => {
    if (!plan || !chunk || !ask) return undefined;
    const [spots, answers] = JSON.parse(state) as [[number, number][], string[]];
    const options = plan.kind === 'region' ? plan.options : [];
    const pins = options.map(({ id, at }) => ({
      part: at,
      look: answers.includes(id) ? ('right' as const) : ('' as const),
    }));
    const [part] = plan.kind === 'point' ? answers : [];
    const truth = part === undefined ? undefined : { part };
    const { SpotLayer } = chunk;
    return function SlideSpots(stage: StageOver) {
      return <SpotLayer {...{ stage, pins, spots, truth }} step={ask.step} on={plan.on} />;
    };
  }, [plan, chunk, ask, state]);
}
