/** Types that kinds set words in. Sizes are the theme's: themes/type-scale.ts. */
import type { Type, TypeRole, TypeScale } from '../../../story/scene.ts';

/** The size of a unit beside a large number, as a share of the number's. */
export const UNIT = 0.3;
/** A role's type, as wide as large words may run. */
export const widest = (scale: TypeScale, role: TypeRole): Type => ({
  ...scale[role],
  width: scale.display.width,
});
