/**
 * A story's page, before anything is painted: `<html>` wears that scripts run here, and the kept motion choice, so that
 * figures are in the flow from the first frame when they have to be. Who comes to a step of its own waits with painting
 * until that step is there, or the title would flash before it (where browsers know `rel=expect`; it ends with the
 * page's end at the latest).
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
