'use client';
/**
 * Draws the QR codes: the address is known only when the page is open. A code for an address that
 * works on this machine only would be useless on paper, so there is none then.
 */
import { useEffect } from 'react';
import { Boundary } from '../stage/boundary.tsx';

const HERE = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/;

async function draw(): Promise<void> {
  const { drawCode } = await import('../share/code-marks.ts');
  for (const link of document.links) {
    if (link.className !== 'code') continue;
    drawCode(link.firstElementChild, link.href);
    const address = link.querySelector('.code-address');
    if (address) address.textContent = link.href.replace(/^https?:\/\/|\/$/g, '');
    link.dataset['drawn'] = '';
  }
}

function Codes(): null {
  useEffect(() => {
    const done = (state: string) => (document.body.dataset['codes'] = state);
    if (HERE.test(location.hostname)) done('none');
    else
      draw().then(
        () => done('drawn'),
        () => done('none'),
      );
  }, []);
  return null;
}

export function DrawCodes() {
  return (
    <Boundary code="page/part-threw" what="codes">
      <Codes />
    </Boundary>
  );
}
