/** Every style sheet, in the order of the cascade: theme, interface, prose, the scroll's mechanics. */
import '../components/themes/silk/latin-ext.css';
import '../components/themes/silk/silk.css';
import '../components/ui/ui.css';
import '../components/ui/site.css';
import '../components/prose/prose.css';
import '../components/scroll/scroll.css';
