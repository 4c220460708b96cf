'use client';
/** Exports the live view under the name that the list of all views uses. */
export { FilmView as view } from './film-view.tsx';
