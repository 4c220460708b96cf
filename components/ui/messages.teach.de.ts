import type { Words } from './words.ts';

export const teachDe = {
  start: 'Klasse starten',
  starting: 'Die Klasse wird gestartet …',
  noServer:
    'Diese Kopie der Website hat keinen Server, darum lässt sich hier keine Klasse starten: Eine Klasse braucht npm start.',
  title: 'Klasse',
  room: 'Klasse {code}',
  key: 'Schlüssel für Lehrkräfte',
  keyLead: 'Der Betreiber dieses Servers hat einen Schlüssel für Klassen festgelegt.',
  keyWrong:
    'Das ist nicht der Schlüssel. Versuchen Sie es noch einmal oder fragen Sie den Betreiber dieses Servers.',
  useKey: 'Mit diesem Schlüssel starten',
  tryAgain: 'Noch einmal versuchen',
  dismiss: 'Schließen',

  here: '{count} anwesend',
  joinAt: 'Beitreten unter {address}',
  onlyHere:
    'Telefone können diese Adresse nicht öffnen: Sie gilt nur auf diesem Computer. Starten Sie den Server mit npm start -- --lan.',
  address: 'Adresse für Telefone',
  showCode: 'Code zeigen',
  hideCode: 'Code verbergen',
  scan: 'Diesen Code scannen oder die Adresse öffnen und den Code eingeben',
  typeCode: 'Adresse öffnen und den Code eingeben',
  qr: 'QR-Code von {address}',

  live: 'Verbunden',
  wait: 'Verbunden durch langes Abfragen: Etwas im Netz hält laufende Meldungen auf',
  poll: 'Verbunden, Abfrage alle 3 Sekunden: Etwas im Netz hält laufende Meldungen auf',
  entering: 'Verbindung wird aufgebaut …',
  alone:
    'Keine Verbindung. Was Sie tun, wird gespeichert und gesendet, sobald sie wieder da ist; die Klasse kann weiterlesen.',
  paused: 'Die Klasse wird auf dem Server wiederhergestellt …',
  out: 'Dieser Browser kann die Klasse nicht mehr leiten. Starten Sie eine neue.',
  over: 'Die Klasse ist beendet. Ihre Ergebnisse bleiben eine Stunde lang erhalten.',
  kept: 'Noch nicht gesendet: {count}',

  pacing: 'Lernende können lesen',
  locked: 'Nur diesen Schritt',
  back: 'Zurück, aber nicht voraus',
  free: 'Überall',
  exercise: 'Überall, alle Fragen offen',

  ask: 'Die Frage dieses Schritts:',
  askElsewhere: 'Aktuelle Frage:',
  ofStep: 'Schritt {step}: {question}',
  put: 'Der Klasse stellen',
  putAgain: 'Noch einmal stellen',
  down: 'Zurücknehmen',
  close: 'Schließen',
  open: 'Wieder öffnen',
  reveal: 'Auflösen',
  phase: {
    none: 'noch nicht gestellt',
    open: 'offen',
    closed: 'geschlossen',
    revealed: 'aufgelöst',
  },
  answered: '{count} von {of} haben geantwortet',
  answeredBoard: 'Antworten: {count}',
  onPaper: 'Die Lernenden zeichnen diese Linie auf Papier. „Auflösen“ zeigt die wahre.',
  waiting: 'Kurze Antworten: Jede erscheint, sobald Sie auf „Zeigen“ drücken',
  show: 'Zeigen',
  hide: 'Verbergen',
  goToIt: 'Dorthin gehen',

  lock: 'Klasse sperren',
  isLocked: 'Gesperrt',
  remote: 'Vom Telefon aus leiten',
  remoteText:
    'Scannen Sie diesen Code mit Ihrem eigenen Telefon, um Klasse und Folie von dort zu bewegen. Wer diesen Code hat, kann die Klasse leiten: Zeigen Sie ihn nicht den Lernenden.',
  remoteCode: 'QR-Code, um die Klasse von einem anderen Gerät aus zu leiten',
  csv: 'Ergebnisse herunterladen (CSV)',
  end: 'Klasse beenden',
  endTitle: 'Klasse beenden?',
  endText:
    'Jetzt anwesend: {count}. Weiterlesen bleibt möglich. Die Ergebnisse bleiben eine Stunde lang erhalten und werden dann gelöscht: Laden Sie sie vorher herunter.',
  endSure: 'Jetzt beenden',
  endNot: 'Abbrechen',

  places: 'Wo die Klasse ist',
  placesText: 'bei Ihrem Schritt: {at} · dahinter: {behind} · voraus: {ahead}',
  notHere: 'nicht da: {count}',

  fault: {
    'unknown-story': 'Der Server kennt diese Geschichte nicht. Laden Sie die Seite neu.',
    'slow-down':
      'Von hier kamen zu viele Anfragen. Warten Sie eine Minute und versuchen Sie es dann noch einmal.',
    busy: 'Der Server ist beschäftigt. Versuchen Sie es gleich noch einmal.',
    store:
      'Der Server erreicht seine Klassendaten gerade nicht. Was Sie tun, wird gespeichert und noch einmal gesendet.',
    network:
      'Der Server hat nicht geantwortet. Prüfen Sie, ob er läuft, und versuchen Sie es noch einmal.',
    host: 'Der Server nimmt unter dieser Adresse keine Klassen an. Sein Betreiber muss HANDSCROLL_ORIGIN setzen.',
    lost: 'Der Server hat diese Klasse verloren, und dieses Fenster hat keine Kopie. Öffnen Sie das Fenster, das sie geleitet hat, oder starten Sie eine neue.',
    ended:
      'Die Klasse ist beendet, darum wurde nichts geändert. Ihre Ergebnisse können Sie eine Stunde lang herunterladen.',
    'too-many-asks': 'Dieser Klasse wurden 40 Fragen gestellt; mehr sind nicht möglich.',
    'no-step':
      'Die Klasse verwendet eine andere Fassung dieser Geschichte. Laden Sie die Seite neu.',
    'no-ask':
      'Die Klasse verwendet eine andere Fassung dieser Geschichte. Laden Sie die Seite neu.',
    'too-large': 'Die Klasse ist zu groß geworden, um wiederhergestellt zu werden.',
    'unknown-code': 'Diese Klasse gibt es nicht mehr.',
    other: 'Das hat nicht geklappt. Laden Sie die Seite neu; die Klasse läuft weiter.',
  },
} satisfies Words['teach'];
