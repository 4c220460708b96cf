'use client';
/** The field on the stage's one canvas. */
import type { ReactElement } from 'react';
import { MountainView, type MountainKind } from '../../space/mountain-view.tsx';
import type { ViewProps } from '../kit/contract.ts';
import { createPicture, hillParts } from './picture.ts';
import type { Params, State } from './spec.ts';

const FIELD: MountainKind<Params, State> = { parts: hillParts, picture: createPicture };

export const view = (props: ViewProps<Params, State>): ReactElement => (
  <MountainView {...props} kind={FIELD} />
);
