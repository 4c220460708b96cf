'use client';
/** The range on the stage's one canvas. */
import type { ReactElement } from 'react';
import { MountainView, type MountainKind } from '../../space/mountain-view.tsx';
import type { ViewProps } from '../kit/contract.ts';
import { createPicture, deriveAhead, outlineParts } from './picture.ts';
import type { Params, State } from './spec.ts';

const RANGE: MountainKind<Params, State> = {
  parts: outlineParts,
  ahead: deriveAhead,
  picture: createPicture,
};

export const view = (props: ViewProps<Params, State>): ReactElement => (
  <MountainView {...props} kind={RANGE} />
);
