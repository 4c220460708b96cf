'use client';
/** Browsers of before 2024 have no popovers: a stand-in is fetched there, and nowhere else. */
import { useEffect } from 'react';

export function OlderBrowsers() {
  useEffect(() => {
    if (typeof HTMLElement.prototype.showPopover === 'function') return;
    import('@oddbird/popover-polyfill/fn').then(
      ({ apply }) => apply(),
      // Without it panels are the end of the page, as without scripts (panels.css).
      () => document.documentElement.classList.add('panels-below'),
    );
  }, []);
  return null;
}
