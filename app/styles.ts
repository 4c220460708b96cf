/**
 * Every style sheet, in the order of the cascade: typefaces, theme, interface, prose, the scroll's mechanics,
 * paper. All together make one file: each more would wait for a connection of its own on a slow line.
 */
export { fontClasses } from './fonts.ts';
import '../components/themes/silk/stand-ins.css';
import '../components/themes/silk/latin-ext.css';
import '../components/themes/silk/silk.css';
import '../components/themes/silk/type.css';
import '../components/themes/silk/conditions.css';
import '../components/ui/bar.css';
import '../components/ui/chapter-line.css';
import '../components/ui/signs.css';
import '../components/ui/panels.css';
import '../components/ui/lists.css';
import '../components/ui/site.css';
import '../components/ui/print.css';
import '../components/prose/words.css';
import '../components/prose/marks.css';
import '../components/prose/notes.css';
import '../components/prose/to-come.css';
import '../components/prose/papers.css';
import '../components/prose/opening.css';
import '../components/prose/mounted.css';
import '../components/prose/right-to-left.css';
import '../components/prose/page.css';
import '../components/prose/print.css';
import '../components/scroll/scroll.css';
import '../components/asks/asks.css';
import '../components/asks/asks-column.css';
import '../components/asks/guess.css';
