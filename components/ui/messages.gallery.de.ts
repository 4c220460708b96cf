import type { Words } from './words.ts';

export const galleryDe = {
  title: 'Arten von Szenen',
  intro:
    'Was eine Geschichte auf ihre Bühne stellen kann. Zu jeder Art gibt es ein Beispiel: Bewegen Sie es, und öffnen Sie es im Studio, um Ihre eigene Szene daraus zu machen.',
  canvas: 'In drei Dimensionen auf der Zeichenfläche; in jedem Halt eine solche Szene.',
  svg: 'Als Vektorgrafik gezeichnet; beliebig viele nebeneinander.',
  all: 'Alle Arten von Szenen',
  open: 'Im Studio öffnen',
  slider: 'Von Zustand zu Zustand',
  table: 'Dasselbe als Tabelle',
  states: 'Ihre Zustände als Standbilder',
  forms: 'Formen',
  copyForm:
    'Jede aus einer echten Tabelle. Ihre Felder kommen in die params einer Szene; nennen Sie darin Ihre Spalten.',
  anchors: 'Teile, die eine Beschriftung tragen können',
  fields: 'Felder',
  field: 'Feld',
  type: 'Erlaubte Werte',
  meaning: 'Bedeutung',
  required: 'erforderlich',
  command: 'Dieselbe Übersicht in einem Terminal:',
} satisfies Words['gallery'];
