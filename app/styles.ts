/**
 * Every style sheet, in cascade order: typefaces, theme, interface, prose, scroll mechanics, print. They form
 * a single file, because each further file would need a connection of its own on a slow line.
 */
export { fontClasses } from './fonts.ts';
import '../components/themes/stand-ins.css';
import '../components/themes/latin-ext.css';
import '../components/themes/silk/theme.g.css';
import '../components/themes/moods.css';
import '../components/themes/type.css';
import '../components/ui/bar.css';
import '../components/ui/chapter-line.css';
import '../components/ui/panels.css';
import '../components/ui/lists.css';
import '../components/share/share.css';
import '../components/ui/site.css';
import '../components/step/geometry.g.css';
import '../components/step/words.css';
import '../components/step/marks.css';
import '../components/step/notes.css';
import '../components/step/papers.css';
import '../components/step/opening.css';
import '../components/step/mounted.css';
import '../components/step/right-to-left.css';
import '../components/step/page.css';
import '../components/reader/scroll.css';
import '../components/asks/asks.css';
import '../components/asks/predict/guess.css';
import '../components/asks/order/order.css';
import '../components/asks/spots.css';
import '../components/scenes/film/film.css';
import '../components/stage/handle.css';
import '../components/step/print.css';
import '../components/themes/conditions.css';
