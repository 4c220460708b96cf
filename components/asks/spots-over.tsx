/** What a reader points at or chooses on the picture: for questions of the kinds `point` and `region`. */
import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { PointPlan } from '../../story/asks/point/ask.ts';
import type { RegionPlan } from '../../story/asks/region/ask.ts';
import type { StageOver } from '../stage/live-stage.tsx';
import type { Asking } from './asking.tsx';
import { SpotLayer, type Share } from './spot-layer.tsx';

interface OfStep {
  readonly step: string;
  readonly plan: PointPlan | RegionPlan;
}
const NONE: readonly never[] = [];

/** The question of the step that is shown now, if it is one of these. */
function useQuestion({ plans }: Asking, { damped, onDrawn }: StageOver): OfStep | undefined {
  const [step, setStep] = useState(damped.get().step);
  useEffect(() => onDrawn(() => setStep(damped.get().step)), [damped, onDrawn]);
  const plan = plans[step];
  return plan?.kind === 'point' || plan?.kind === 'region' ? { step, plan } : undefined;
}

export function SpotsOver(props: {
  readonly asking: Asking;
  readonly stage: StageOver;
}): ReactNode {
  const question = useQuestion(props.asking, props.stage);
  return question ? <SpotQuestion {...props} {...question} /> : null;
}

function SpotQuestion({
  asking,
  stage,
  step,
  plan,
}: OfStep & { readonly asking: Asking; readonly stage: StageOver }): ReactNode {
  const { answers, words, open } = asking;
  const answer = useSyncExternalStore(answers.subscribe, () => answers.get(step));
  const { isChecked, isHidden } = useSyncExternalStore(answers.subscribe, () =>
    answers.chart(step),
  );
  const isOpen = (open?.has(step) ?? true) && !isChecked;
  const chosen = answer?.kind === 'choice' ? answer.chosen : NONE;
  const options = plan.kind === 'region' ? plan.options : NONE;
  const press = (at: Share, pin: number) => {
    const option = options[pin];
    if (plan.kind === 'point') answers.put(step, { kind: 'point', at });
    else if (option) answers.put(step, { kind: 'choice', chosen: [option.id] });
  };
  return (
    <SpotLayer
      {...{ stage, step }}
      on={plan.on}
      pins={options.map(({ id, at, right }) => ({
        part: at,
        look: isChecked && right ? 'right' : chosen.includes(id) ? 'chosen' : '',
      }))}
      spots={NONE}
      yours={answer?.kind === 'point' && !isHidden ? answer.at : undefined}
      truth={
        plan.kind === 'point' && plan.answer && answer
          ? { part: plan.answer, from: plan.reveal }
          : undefined
      }
      onPress={isOpen ? press : undefined}
      label={plan.kind === 'point' ? words.spot.pad : undefined}
      onSurface={(surface) => answers.setChart(step, { surface })}
    />
  );
}
