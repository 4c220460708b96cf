/** All layouts at once: for the server, for tools, and for presets, which know what they draw. */
import * as brush from './brush.ts';
import * as hierarchy from './hierarchy.ts';
import * as annotations from './layout/annotations.ts';
import * as arc from './layout/arc.ts';
import * as extras from './layout/extras.ts';
import * as mosaic from './layout/mosaic.ts';
import * as slope from './layout/slope.ts';
import * as units from './layout/units-part.ts';
import { provide } from './rare.ts';
import * as rings from './rings.ts';
import * as transform from './transform.ts';

provide({ brush, hierarchy, annotations, arc, extras, mosaic, rings, slope, transform, units });
