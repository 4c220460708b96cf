/** Die Wörter der Startseite, der Anleitungen und des Fußes der Website. */
import type { Words } from './words.ts';

export const frontDe = {
  promise: 'Aus einer Tabelle wird eine Geschichte in Bewegung',
  lead: 'Handscroll zeichnet Ihre Zahlen als Bilder, die sich beim Scrollen verändern. Für Unterricht, Museen und Redaktionen: frei, im Browser, ohne Konto.',
  still: 'Bewegung anhalten',
  read: 'Lesen',
  readText: 'Eine fertige Geschichte durchscrollen: Jede Zahl darin nennt ihre Quelle.',
  make: 'Erstellen',
  makeText:
    'Mit einer Frage beginnen, eine Tabelle mitbringen und noch am selben Nachmittag veröffentlichen.',
  present: 'Vorführen',
  presentText: 'Am Beamer zeigen, Halt für Halt, mit Notizen und Uhr.',
  teach: 'Unterrichten',
  teachText: 'Eine Klasse auf ihren Handys fragen, ohne Konten und ohne Namen.',
  way: 'Tabelle, Bild, Geschichte',
  table: '1. Eine Tabelle mitbringen',
  tableText:
    'Aus einer Tabellenkalkulation, wie sie ist. Hier: Prozent der Industrieproduktion der Welt, nach Wert (Weltbank).',
  share: 'Anteil an der Industrieproduktion der Welt',
  picture: '2. Sie wird zum Bild',
  pictureText:
    'Maßstäblich gezeichnet, mit ihrer Quelle. Andere Bilder lassen sich ausprobieren, ohne etwas zu verlieren.',
  story: '3. Schreiben, was es bedeutet',
  storyText:
    '„2010 überholt China die USA.“ Jeder Satz hat seinen Augenblick des Bildes, und man scrollt von einem zum nächsten.',
  sampleAlt:
    'Ein gemalter Hang steigt von 8,6 % im Jahr 2004 auf 18,1 % im Jahr 2010 und überholt dort einen grauen, der abnimmt.',
  wholeAlt:
    'Ein gemalter Hang steigt von 8,6 % im Jahr 2004 auf 26 % im Jahr 2015, über einem grauen, der von 22,2 % auf 17,2 % fällt.',
  guide: 'Zur Anleitung',
} satisfies Words['front'];
