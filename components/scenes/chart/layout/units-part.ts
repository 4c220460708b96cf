/** Everything that draws counted marks, in one chunk. */
export { unitMarks } from '../paint-units.ts';
export { fieldsIn } from './fields.ts';
export { unitKey } from './unit-key.ts';
export { columnsIn, parted } from './units.ts';
