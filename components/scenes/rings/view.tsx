'use client';
/** The rings as the playhead moves. */
import { svgView } from '../svg-view.tsx';
import { marks } from './model.ts';

export const view = svgView(marks);
