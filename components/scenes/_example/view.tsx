'use client';
/** The kind as the playhead moves: the same marks, written to the same elements. */
import { svgView } from '../kit/svg-view.tsx';
import { marks } from './model.ts';

export const view = svgView(marks);
