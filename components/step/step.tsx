/** One step, wherever it is told. No hooks: it prints on the server and runs in the browser. */
import type { ReactNode } from 'react';
import { ArticleStep, type ArticleProps } from './article-step.tsx';
import { PaperStep, type PaperProps } from './paper-step.tsx';
import { SlideStep, StopList, type SlideProps, type StopListProps } from './slide-step.tsx';
import { TourStep, type TourProps } from './tour-step.tsx';

export type StepProps =
  | ({ readonly as: 'article' } & ArticleProps)
  | ({ readonly as: 'slide' } & SlideProps)
  | ({ readonly as: 'list' } & StopListProps)
  | ({ readonly as: 'paper' } & PaperProps)
  | ({ readonly as: 'tour' } & TourProps);

export function Step(props: StepProps): ReactNode {
  switch (props.as) {
    case 'article':
      return <ArticleStep {...props} />;
    case 'slide':
      return <SlideStep {...props} />;
    case 'list':
      return <StopList {...props} />;
    case 'paper':
      return <PaperStep {...props} />;
    case 'tour':
      return <TourStep {...props} />;
  }
}
