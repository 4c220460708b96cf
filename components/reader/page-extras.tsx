'use client';
/** What scripts add to the interface of an article that works without them. Renders nothing. */
import { useEffect } from 'react';
import { Boundary } from '../stage/boundary.tsx';
import { bindEnglishWords } from './english-words.ts';
import { bindLanguageOffer } from './language-offer.ts';
import { bindClicks } from './page-clicks.ts';
import { bindStepShare } from './share-panel.ts';
import { bindSkyline } from './skyline-tooltip.ts';
import { bindSources } from './source-sheet.ts';

const BINDINGS = [
  bindClicks,
  bindSkyline,
  bindSources,
  bindStepShare,
  bindLanguageOffer,
  bindEnglishWords,
];

function Extras(): null {
  useEffect(() => {
    const end = new AbortController();
    for (const bind of BINDINGS) bind(end.signal);
    return () => end.abort();
  }, []);
  return null;
}

export function PageExtras() {
  return (
    <Boundary code="page/part-threw" what="extras">
      <Extras />
    </Boundary>
  );
}
