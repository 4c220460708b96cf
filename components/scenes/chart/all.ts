/** All layouts at once: for the server, and for tools. */
import * as annotations from './layout/annotations.ts';
import * as arc from './layout/arc.ts';
import * as bars from './layout/bars-part.ts';
import * as colours from './layout/colours-part.ts';
import * as extras from './layout/extras.ts';
import * as hierarchy from './layout/tiles.ts';
import * as lines from './layout/lines-part.ts';
import * as mosaic from './layout/mosaic.ts';
import * as names from './layout/names.ts';
import * as slope from './layout/slope.ts';
import * as swarm from './layout/swarm.ts';
import * as units from './layout/units-part.ts';
import * as morph from './morph.ts';
import { provide } from './rare.ts';
import * as rings from './rings.ts';
import * as transform from './transform.ts';

provide({ annotations, arc, bars, colours, extras, hierarchy, lines, morph, mosaic, names });
provide({ rings, slope, swarm, transform, units });
