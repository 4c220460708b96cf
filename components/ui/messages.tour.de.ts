import type { Words } from './words.ts';

export const tourDe = {
  tour: 'Rundgang',
  play: 'Abspielen',
  pageTitle: '{story}: ein Rundgang',
  intro: 'Die Geschichte läuft von selbst ab, in Wort und Bild: {length}.',
  readOn: 'Lesen',
  noScript:
    'Der Rundgang braucht JavaScript; es ist abgeschaltet oder nicht geladen. Alle Worte und Bilder stehen unten.',
  transcript: 'Mitschrift',
  transcriptIntro:
    'Jedes Wort des Rundgangs mit der Zeit, zu der es gesprochen wird. Wählen Sie eine Zeit, um von dort abzuspielen.',
  captionsFile: 'Untertitel herunterladen (WebVTT)',
  toTour: 'Rundgang abspielen',
  picture: 'Bild: {text}',
  fromHere: 'Ab {time} abspielen',
  help: {
    space: 'abspielen oder anhalten',
    arrows: 'zum nächsten oder vorigen Satz',
    shiftArrows: 'zum nächsten oder vorigen Schritt',
    speed: 'langsamer oder schneller',
    other:
      'Jede andere Taste, das Mausrad oder eine Berührung hält den Rundgang an; „Hier fortsetzen“ führt ihn von dort weiter.',
  },
  controls: {
    bar: 'Steuerung des Rundgangs',
    withSound: 'Mit Ton abspielen',
    withCaptions: 'Nur mit Untertiteln abspielen',
    noVoice:
      'Es gibt keine Aufnahme, und Ihr Gerät hat keine Stimme für diese Sprache; darum wird der Text gezeigt.',
    keys: 'Die Leertaste spielt ab oder hält an, Pfeiltasten gehen von Satz zu Satz, ? zeigt alle Tastenkürzel.',
    pause: 'Anhalten',
    resume: 'Hier fortsetzen',
    again: 'Von vorn',
    ended: 'Der Rundgang ist zu Ende.',
    place: 'Stelle im Rundgang',
    placeAt: '{time} von {total}. {step}',
    speed: 'Tempo',
    sound: 'Ton',
    captions: 'Untertitel',
    chapters: 'Kapitel',
  },
} satisfies Words['tour'];
