/** Whoever goes from the story to another way of following it begins there where the story stands. */
const LINK = 'a[data-onward], a[data-present]';

/** Starts listening; returns its own end. */
export function tieOnward(): () => void {
  const onClick = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(LINK);
    if (link) link.hash = location.hash;
  };
  document.addEventListener('click', onClick, true);
  return () => document.removeEventListener('click', onClick, true);
}
