'use client';
/** The live view, by the name under which the list of all views asks for it. */
export { FilmView as view } from './film-view.tsx';
