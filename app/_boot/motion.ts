/**
 * Runs in a story's page before the first paint: marks `<html>` as having scripts and sets the stored motion
 * choice, so that figures are in the right place in the first frame. With a step in the address, painting is
 * delayed until that step is parsed, or else the title would flash first. That needs support for
 * `rel=expect`, and lasts until the end of the document at most.
 */
import { readMotion, wearMotion } from '../../components/reader/motion.ts';

if (location.hash.includes('/')) {
  const link = document.createElement('link');
  link.rel = 'expect';
  link.href = location.hash;
  link.setAttribute('blocking', 'render');
  document.head.append(link);
}
wearMotion(readMotion());
