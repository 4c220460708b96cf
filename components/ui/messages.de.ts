/** The interface in German: formal or neutral, plain, short. */
import { asksDe } from './messages.asks.de.ts';
import { classDe } from './messages.class.de.ts';
import { doorDe } from './messages.door.de.ts';
import { embedDe } from './messages.embed.de.ts';
import { errorDe } from './messages.error.de.ts';
import { frontDe } from './messages.front.de.ts';
import { galleryDe } from './messages.gallery.de.ts';
import { presentDe } from './messages.present.de.ts';
import { printDe } from './messages.print.de.ts';
import { shareDe } from './messages.share.de.ts';
import { teachDe } from './messages.teach.de.ts';
import { tourDe } from './messages.tour.de.ts';
import type { Words } from './words.ts';

export const messagesDe = {
  error: errorDe,
  asks: asksDe,
  class: classDe,
  door: doorDe,
  embed: embedDe,
  front: frontDe,
  gallery: galleryDe,
  present: presentDe,
  print: printDe,
  share: shareDe,
  teach: teachDe,
  tour: tourDe,
  site: {
    name: 'Handscroll',
    tagline: 'Geschichten mit Belegen, zum Durchscrollen.',
    library: 'Geschichten',
    libraryIntro:
      'Jede Geschichte ist ein langes Bild, das sich beim Scrollen entrollt. Jede Zahl darin nennt ihre Quelle.',
    libraryEmpty: 'Noch gibt es keine Geschichten.',
    studio: 'Geschichte erstellen',
    minutes: 'etwa {minutes, plural, one {# Minute} other {# Minuten}}',
    extent:
      '{chapters, plural, one {# Kapitel} other {# Kapitel}} · {steps, plural, one {# Schritt} other {# Schritte}} · etwa {minutes, plural, one {# Minute} other {# Minuten}}',
    about: 'Über Handscroll',
    help: 'Hilfe',
    imprint: 'Impressum',
    scenes: 'Arten von Szenen',
    skip: 'Direkt zum Text',
    broken: 'Diese Geschichte kann noch nicht gezeigt werden',
    brokenIntro:
      'Ihr Skript hat {errors, plural, one {# Fehler} other {# Fehler}}. Die anderen Geschichten sind nicht betroffen. Wenn Sie sie geschrieben haben, ist dies zu ändern:',
    brokenCard: 'Noch nicht gezeigt: Ihr Skript hat Fehler.',
    backToLibrary: 'Alle Geschichten',
    notFound: 'Unter dieser Adresse gibt es nichts',
    notFoundIntro:
      'Die Adresse ist vielleicht alt oder enthält einen Tippfehler. Diese Geschichten können Sie lesen:',
  },
  about: {
    title: 'Über Handscroll',
    what: 'Was es ist',
    whatText:
      'Handscroll macht aus einer einfachen Datei mit Text und Zahlen eine Geschichte, die sich beim Scrollen bewegt. Ohne JavaScript, auf Papier und in einem Screenreader ist dieselbe Seite ein bebilderter Artikel.',
    evidence: 'Wie Zahlen gezeigt werden',
    evidenceText:
      'Jede Zahl stammt aus einem Fakt oder einer Tabellenzeile mit Quelle, Datum und Status: gemessen, belegt, eigene Berechnung, Schätzung, Prognose, Ziel oder Einschätzung. Wo Fachleute sich nicht einig sind, stehen ihre Sichtweisen gleich groß nebeneinander.',
    privacy: 'Datenschutz',
    privacyText:
      'Nichts verlässt diese Website. Es gibt keine Konten, keine Tracker und keine Anfragen an andere Server, und beim Lesen werden keine Cookies gesetzt. Ihre Einstellungen und Ihre Antworten auf die Fragen einer Geschichte bleiben in Ihrem Browser, damit Sie nicht zweimal wählen müssen. Nur in einer Klasse gehen Antworten an deren Server, ohne Ihren Namen.',
    licences: 'Lizenzen',
    licenceCode: 'Der Code ist frei unter der MIT-Lizenz.',
    licenceStories:
      'Jede Geschichte hat ihre eigene Lizenz für Worte und Zeichnungen; sie steht hier neben ihrem Namen.',
    licenceFonts:
      'Die Schriften sind Labrada, Source Serif 4, Archivo und Noto Serif SC. Alle vier sind frei unter der SIL Open Font License 1.1 und kommen von dieser Website.',
    licenceData:
      'Daten gehören denen, die sie veröffentlicht haben. Jede Quelle nennt Herausgeber, Datum und Art, mit einem Link, wo es einen öffentlichen gibt.',
    noLicence: 'keine Lizenz angegeben',
  },
  nav: {
    bar: 'Werkzeuge der Geschichte',
    contents: 'Inhalt',
    glossary: 'Glossar',
    sources: 'Quellen',
    legend: 'Legende',
    motion: 'Bewegung',
    share: 'Teilen',
    shareStory: 'Diese Geschichte teilen',
    help: 'Tastenkürzel',
    chapters: 'Kapitel',
    close: 'Schließen',
    colophon: 'Direkt zum Ende',
    end: 'Ende',
    again: 'Von vorn lesen',
    scrollOn: 'Scrollen Sie, um zu beginnen',
    here: 'Schritt {step} von {steps}',
    library: 'Alle Geschichten',
    edit: 'Kopie bearbeiten',
    languages: 'Andere Sprachen',
    readHere: 'Diese Geschichte auf Deutsch lesen',
  },
  story: {
    updated: 'Aktualisiert: {date}',
    translated: 'Übersetzt von {names}.',
    draft: 'Diese Übersetzung ist ein Entwurf: Noch niemand hat sie mit dem Original verglichen.',
    by: 'Von {authors}',
    signs: 'So lesen Sie die Bilder',
    figure: 'Abbildung {number}',
    figureHead: 'Abbildung {number}.',
    table: 'Daten zeigen',
    numbersOf: 'Daten zu Abbildung {number} zeigen',
    numbers: 'Abbildungen und Tabellen',
    numbersIntro:
      'Jedes Bild der Geschichte in Zahlen: was es misst, seine Grenzen, seine Quellen und seine Tabelle.',
    file: 'Tabelle herunterladen (CSV)',
    toPicture: 'Zurück zum Bild',
    backTo: 'Zurück zur Geschichte',
    tableOf: 'Tabelle zu Abbildung {number}',
    statuses: 'Status',
    figureSources:
      '{count, plural, one {Quelle: {names}.} =2 {Quellen: {names}.} other {# Quellen, bei der Tabelle aufgeführt.}}',
    readings:
      '{count, plural, =2 {Zwei Sichtweisen} =3 {Drei Sichtweisen} =4 {Vier Sichtweisen} =5 {Fünf Sichtweisen} =6 {Sechs Sichtweisen} one {Eine Sichtweise} other {# Sichtweisen}}',
    explanations: 'Erklärungen, geprüft',
    kinds: 'Art: {kinds}',
  },
  finding: {
    supported: 'Durch die Belege gestützt',
    refuted: 'Durch die Belege widerlegt',
    open: 'Noch offen',
  },
  ask: {
    quiz: 'Prüfen Sie sich',
    poll: 'Was meinen Sie?',
    predict: 'Schätzen Sie',
    order: 'In die richtige Reihenfolge',
    region: 'Such es im Bild',
    point: 'Zeig darauf',
    discuss: 'Diskutieren Sie',
    options: 'Mögliche Antworten',
    showAnswer: 'Antwort zeigen',
    right: 'Richtig',
    rightIs: 'Richtig:',
    predictNumber: 'Eine Zahl zwischen {min} und {max}.',
    predictLine:
      'Zeichnen Sie zuerst auf Papier: Führen Sie die Linie ab {after} weiter, zwischen {min} und {max}.',
    pollHint: 'Es gibt keine richtige Antwort.',
    pointNote: 'Such die Stelle im Bild.',
    regionNote: 'Drück auf eine Nummer im Bild, oder wähle hier.',
    scrollOn: 'Oder scrollen Sie einfach weiter.',
  },
  fact: {
    mark: 'Quelle {number}',
    markAt: 'Quelle {number}, {at}',
    medium: 'mittlere Sicherheit',
    low: 'geringe Sicherheit',
    facts: 'Verwendete Fakten',
  },
  kind: {
    official: 'amtlich',
    industry: 'Branchenverband',
    research: 'Forschung',
    data: 'Datensatz',
    press: 'Presse',
    advocacy: 'Interessenvertretung',
    other: 'andere',
  },
  source: {
    intro:
      '{count, plural, one {# Quelle} other {# Quellen}}, nummeriert in der Reihenfolge ihrer ersten Verwendung.',
    all: '{count, plural, one {Die Quelle} other {Alle # Quellen}}, mit Titeln und Links',
    open: 'Liste öffnen',
    via: 'gelesen in {via}',
    accessed: 'gelesen am {date}',
  },
  term: {
    none: 'Diese Geschichte hat kein Glossar.',
  },
  legend: {
    colon: ': ',
    intro: 'Diese Zeichen bedeuten in jedem Bild dasselbe.',
    outline: 'Umriss',
    outlineText: 'zugesagt, geplant oder prognostiziert',
    pigment: 'Farbe',
    pigmentText: 'gemessen; mit weichem Rand: eingeschätzt',
    cinnabar: 'Zinnober',
    cinnabarText: 'Beschränkung, Streit oder Rückschlag',
    tea: 'Tee',
    teaText: 'anderswo gemessen, zum Vergleich',
    torn: 'Gerissene Kante',
    tornText: 'die Zeichnung ist gekürzt; der wahre Wert steht dabei',
    nothing: 'Punktlinie',
    nothingText: 'keine Zahl verfügbar',
    judgement: 'Ein weicher Rand ist eine Einschätzung, keine Messung.',
  },
  motion: {
    intro: 'Wie viel soll sich bewegen?',
    full: 'Voll',
    fullText: 'Das Bild folgt dem Scrollen.',
    gentle: 'Sanft',
    gentleText: 'Das Bild folgt dem Scrollen; die Kamera springt, statt zu gleiten.',
    steps: 'Schritte',
    stepsText: 'Das Bild wechselt von Halt zu Halt mit einer kurzen Überblendung.',
    still: 'Still',
    stillText: 'Nichts bewegt sich. Die Bilder stehen im Text.',
    light: 'Leichte Fassung',
    lightText: 'Stehende Bilder, sonst wird nichts geladen. Ihre Wahl bleibt auf diesem Gerät.',
    noScript:
      'JavaScript ist abgeschaltet oder nicht geladen, darum bewegt sich nichts: Die Bilder stehen im Text.',
  },
  help: {
    arrows: 'zum nächsten oder vorigen Halt',
    shiftArrows: 'zum nächsten oder vorigen Schritt',
    digits: 'zu einem Kapitel',
    question: 'diese Liste',
    letters: 'Einzelne Buchstaben und Ziffern als Tastenkürzel verwenden',
    browser: 'Auf, ab, Leertaste, Bildtasten und Pos1 scrollen die Seite wie gewohnt.',
  },
  key: {
    Space: 'Leertaste',
    Shift: 'Umschalt',
    Home: 'Pos1',
    Enter: 'Eingabe',
  },
  stage: {
    unknownAddress: 'Dieser Link passt zu keinem Schritt; hier ist das nächstgelegene Kapitel.',
  },
} satisfies Words;
