import { useState, type ReactNode } from 'react';
import { inPlace, type OrderPlan } from '../../../story/asks/order/ask.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import { richText } from '../../step/rich-text.tsx';
import type { AskText } from '../ask-text.ts';
import { Tool, useAnswers, useAsking, type LiveKind } from '../asking.tsx';
import { RightOrder } from '../right-order.tsx';
import { OrderList } from './list.tsx';

function OrderCard(props: {
  readonly step: string;
  readonly ask: AskText;
  readonly plan: OrderPlan;
}): ReactNode {
  const { step, ask, plan } = props;
  const { words, answers } = useAsking();
  const answer = useAnswers((all) => all.get(step));
  const order = answer?.kind === 'order' ? answer.order : plan.options;
  const [isOpen, setOpen] = useState(false);
  const count = order.length;
  const right = inPlace(plan.right, order);
  const status = right === count ? words.order.right : fill(words.order.some, { right, count });
  return (
    <div className="ask-live">
      <OrderList
        {...{ order, options: ask.options, words: words.order }}
        labelledBy={`ask-${step}`}
        settled={isOpen}
        right={isOpen ? plan.right : undefined}
        onOrder={(next) => answers.put(step, { kind: 'order', order: next })}
      />
      {isOpen ? (
        <div className="ask-explain">
          <p>
            <b>{status}</b>
          </p>
          <RightOrder list={ask.answer?.list ?? []} />
          {richText(ask.answer?.explain ?? [])}
        </div>
      ) : null}
      <p className="ask-tools">
        {isOpen ? (
          <Tool
            onClick={() => {
              setOpen(false);
              answers.put(step, undefined);
            }}
          >
            {words.again}
          </Tool>
        ) : (
          <Tool className="ask-button" onClick={() => setOpen(true)}>
            {words.check}
          </Tool>
        )}
        <span className="ask-aside">{isOpen ? ask.note : words.order.hint}</span>
      </p>
      <p className="visually-hidden" role="status">
        {isOpen ? status : ''}
      </p>
    </div>
  );
}

export const live: LiveKind<OrderPlan> = { Card: OrderCard };
