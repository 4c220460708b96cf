/** A deck in reveal.js's scroll view, as its manual says. */
import Reveal from 'reveal.js';
import 'reveal.js/reveal.css';
import 'reveal.js/theme/white.css';
import './style.css';

new Reveal(document.querySelector('.reveal'), { view: 'scroll', transition: 'none' }).initialize();
