/** How certain a number is, in one word by language; the same on pictures, in tables and in sentences. */
import type { Status } from './scene-data.ts';

type StatusWords = { readonly [status in Status]: string };

const en: StatusWords = {
  measured: 'measured',
  recorded: 'recorded',
  derived: 'our calculation',
  estimate: 'estimate',
  projected: 'projected',
  target: 'target',
  judgement: 'judgement',
};
const de: StatusWords = {
  measured: 'gemessen',
  recorded: 'belegt',
  derived: 'eigene Berechnung',
  estimate: 'Schätzung',
  projected: 'Prognose',
  target: 'Ziel',
  judgement: 'Einschätzung',
};
const zh: StatusWords = {
  measured: '实测',
  recorded: '记录',
  derived: '本文推算',
  estimate: '估计',
  projected: '预测',
  target: '目标',
  judgement: '评判',
};
const ar: StatusWords = {
  measured: 'مقيس',
  recorded: 'موثق',
  derived: 'بحسابنا',
  estimate: 'تقدير',
  projected: 'متوقع',
  target: 'هدف',
  judgement: 'رأي',
};
const LANGUAGES: { readonly [language: string]: StatusWords } = { en, de, zh, ar };

/** English if there is no translation yet. */
export const statusWords = (lang: string): StatusWords =>
  LANGUAGES[lang.toLowerCase().split('-', 1)[0] ?? ''] ?? en;
