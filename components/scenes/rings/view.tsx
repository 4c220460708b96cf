'use client';
/** The rings as the playhead moves. */
import { svgView } from '../kit/svg-view.tsx';
import { marks } from './model.ts';

export const view = svgView(marks);
