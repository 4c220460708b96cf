/** The words of studio/grips. From the catalogues here, by bin/catalogue-lists.ts; never edited. */
import { studioWords } from '../spoken.ts';

export { say } from '../spoken.ts';
export const words = /* @__PURE__ */ studioWords('grips', {"camera":"Look from","view":"{x}, {y}, {times} times as near","until":"Until","reveal":"Second picture up to","level":"Level of {name}","rise":"How far {name} has risen"} as const);
