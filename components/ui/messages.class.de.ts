import type { Words } from './words.ts';

export const classDe = {
  join: 'Einer Klasse beitreten',
  joinLead:
    'Geben Sie den Code ein, den die Lehrkraft zeigt. Sie brauchen weder einen Namen noch ein Konto.',
  code: 'Code',
  codeHint: 'Sechs Buchstaben und Ziffern, zum Beispiel K7M4QX. Kleinbuchstaben gehen auch.',
  enter: 'Beitreten',
  entering: 'Beitritt läuft …',
  needsScript:
    'Eine Klasse braucht JavaScript; es ist abgeschaltet oder nicht geladen. Die Geschichten können Sie trotzdem lesen.',
  needsServer:
    'Diese Kopie der Website hat keinen Server, und eine Klasse braucht einen. Die Geschichten können Sie trotzdem lesen.',
  stories: 'Alle Geschichten',
  guide: 'Für Lehrkräfte: wie eine Klasse funktioniert',
  noCode: 'Dieser Link enthält keinen Code. Geben Sie den Code ein.',
  alone:
    'Keine Verbindung zur Klasse. Lesen Sie weiter: Ihre Antworten werden hier gespeichert und gesendet, sobald sie wieder da ist.',
  paused:
    'Die Klasse macht Pause. Lesen Sie weiter: Es geht weiter, wenn die Lehrkraft sie wieder öffnet.',
  out: 'Die Klasse kennt diesen Browser nicht mehr.',
  over: 'Die Klasse ist beendet. Die Geschichte können Sie weiterlesen.',
  joining: 'Beitritt zur Klasse …',
  you: 'Sie sind {name}',
  following: 'Sie folgen der Klasse',
  freely: 'Sie lesen in Ihrem eigenen Tempo',
  back: 'Sie haben die Stelle der Klasse verlassen',
  return: 'Zurück zur Klasse',
  ahead: 'So weit ist die Klasse noch nicht.',
  toAsk: 'Frage beantworten',
  waiting: 'Die Lehrkraft öffnet diese Frage noch.',
  number: 'Ihre Schätzung, von {min} bis {max}',
  text: 'Ihre Antwort in wenigen Worten',
  textHint:
    'Bis zu {count} Zeichen. Die Lehrkraft liest sie vor allen anderen; sie trägt keinen Namen.',
  line: 'Zeichnen Sie diese Linie auf Papier. Die Lehrkraft zeigt dann die Antwort.',
  lineHint: 'Führen Sie die Linie ab {after} weiter oder tippen Sie die Werte ein.',
  lineWhole: 'Ihre Linie ist vollständig. Senden Sie sie ab oder ändern Sie sie noch.',
  unfinished: 'Die Linie ist noch nicht vollständig.',
  middle: 'Die Linie der Klasse: die Mitte aller Antworten',
  place: 'Platz {place}',
  places: 'Wie oft etwas an welchem Platz stand; am Ende der mittlere Platz',
  spots: '{count} Stellen, im Bild',
  send: 'Antwort senden',
  sending: 'Hier gespeichert, wird gesendet …',
  kept: 'Hier gespeichert. Gesendet wird, sobald die Verbindung wieder da ist.',
  counted: 'Ihre Antwort ist gezählt.',
  closed: 'Diese Frage ist geschlossen.',
  tooLate: 'Die Klasse endete, bevor Ihre Antwort gezählt wurde. Hier können Sie sie noch lesen.',
  answered: 'Antworten bisher: {count}.',
  results: 'Was die Klasse geantwortet hat',
  yours: 'Ihre Antwort',
  right: 'Richtig',
  answer: 'Die Antwort: {answer}',
  answerHere: 'Hier liegt die Antwort',
  between: '{from} bis {to}',
  below: '{from} bis unter {to}',
  fault: {
    'unknown-code':
      'Zu diesem Code gibt es keine Klasse. Ein Code endet mit seiner Klasse: Sehen Sie noch einmal auf der Tafel nach.',
    'bad-code':
      'Das ist kein Code einer Klasse. Er hat sechs Buchstaben und Ziffern, nie 0, 1, B, I, L, O, S oder Z.',
    full: 'Die Klasse ist voll. Fragen Sie die Lehrkraft; die Geschichte können Sie trotzdem lesen.',
    locked: 'Die Klasse ist gesperrt. Bitten Sie die Lehrkraft, sie zu entsperren.',
    ended: 'Diese Klasse ist beendet.',
    'slow-down':
      'Von hier kamen zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    'too-large': 'Ihre Antwort ist zu lang. Kürzen Sie sie und senden Sie sie noch einmal.',
    'too-long': 'Ihre Antwort ist zu lang. Kürzen Sie sie und senden Sie sie noch einmal.',
    'not-open':
      'Die Frage wurde geschlossen, bevor Ihre Antwort ankam; sie wurde deshalb nicht gezählt.',
    'no-ask':
      'Die Klasse verwendet eine andere Fassung dieser Geschichte, ohne diese Frage. Laden Sie die Seite neu.',
    option: 'Ihre Seite zeigt eine Möglichkeit, die die Klasse nicht hat. Laden Sie die Seite neu.',
    range: 'Das liegt außerhalb des Bereichs dieser Frage.',
    empty: 'Ihre Antwort ist leer.',
    store:
      'Der Server erreicht die Daten der Klasse gerade nicht. Versuchen Sie es gleich noch einmal.',
    busy: 'Der Server ist beschäftigt. Versuchen Sie es gleich noch einmal.',
    network:
      'Der Server hat nicht geantwortet. Prüfen Sie Ihre Netzverbindung und versuchen Sie es noch einmal.',
    other: 'Das hat nicht geklappt. Laden Sie die Seite neu.',
  },
} satisfies Words['class'];
