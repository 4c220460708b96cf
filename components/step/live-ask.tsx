/** One question of the article made answerable, in its own place, and its slip beside the record. */
import { useLayoutEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { AskPlan } from '../../story/readings/ask-plans.ts';
import { GuessSlip } from './guess-slip.tsx';
import { harvest, type Harvest } from './harvest.ts';
import { LineCard } from './line-card.tsx';
import { NumberCard } from './number-card.tsx';
import { PollCard } from './poll-card.tsx';
import { QuizCard } from './quiz-card.tsx';

/** A place for React inside the server's HTML; the article itself stays as it was sent. */
function useHost(into: Element | null | undefined, className: string): HTMLElement {
  const [host] = useState(() => document.createElement('div'));
  useLayoutEffect(() => {
    host.className = className;
    if (into) {
      const { top, bottom } = into.getBoundingClientRect();
      host.classList.toggle('late', bottom > 0 && top < window.innerHeight);
      into.append(host);
    }
    return () => host.remove();
  }, [host, into, className]);
  return host;
}

export function LiveAsk(props: {
  readonly step: string;
  readonly plan: AskPlan;
  /** The question, and the step's section around it. */
  readonly section: HTMLElement;
  readonly around: HTMLElement;
}) {
  const { step, plan, section, around } = props;
  const found = useMemo(() => harvest(section), [section]);
  useLayoutEffect(() => {
    const show = (live: boolean) => {
      for (const part of found.replaced) part.hidden = live;
      const host = section.querySelector<HTMLElement>(':scope > .ask-host');
      if (host) host.hidden = !live;
      section.toggleAttribute('data-live', live);
    };
    // What lies below must not move: at every width the paper keeps the height that the server's words give
    // it, so that a page on which a question came alive is as long as one on which it did not.
    const reserve = () => {
      show(false);
      section.style.removeProperty('min-height');
      section.style.minHeight = `${section.offsetHeight}px`;
      show(true);
    };
    reserve();
    window.addEventListener('resize', reserve);
    return () => {
      window.removeEventListener('resize', reserve);
      section.style.removeProperty('min-height');
      show(false);
    };
  }, [found, section]);
  const host = useHost(section, 'ask-host');
  const build =
    plan.kind === 'predict' ? around.querySelector(`[data-build="${plan.reveal}"]`) : null;
  const slips = useHost(build && (build.querySelector('.card') ?? build), 'guess-host');
  return (
    <>
      {createPortal(<Card step={step} plan={plan} found={found} section={section} />, host)}
      {plan.kind === 'predict'
        ? createPortal(
            <GuessSlip step={step} plan={plan} explain={found.explain} address={`#${around.id}`} />,
            slips,
          )
        : null}
    </>
  );
}

function Card(props: {
  readonly step: string;
  readonly plan: AskPlan;
  readonly found: Harvest;
  readonly section: HTMLElement;
}) {
  const { step, plan, found, section } = props;
  /** What the page already says stays in its words. */
  const said = (selector: string) => section.querySelector(selector)?.textContent ?? '';
  if (plan.kind === 'quiz')
    return <QuizCard step={step} plan={plan} harvest={found} scrollOn={said('.ask-on')} />;
  if (plan.kind === 'poll')
    return <PollCard step={step} plan={plan} harvest={found} hint={said(':scope > .paper-foot')} />;
  const shared = { step, harvest: found, showAnswer: said(':scope > .answer > summary') };
  return plan.by === 'number' ? (
    <NumberCard {...shared} plan={plan} />
  ) : (
    <LineCard {...shared} plan={plan} />
  );
}
