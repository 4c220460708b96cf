/** What the verdicts say without being seen. */
import type { SceneTable } from '../../../story/scene.ts';
import type { Moment } from './params.ts';
import { verdictsOf, type Verdict } from './verdicts.ts';

const sentence = (words: string) => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function told({ param, when, apart, group }: Verdict): string {
  const about = apart && group ? ` (apart, ${group})` : '';
  return `${param.who}, ${when}${about}: ${param.words}`;
}

/** In the order of the line, with the reminder that it is no scale. */
export function describeVerdicts({ params, state, lang }: Moment): string {
  const all = verdictsOf(params, lang);
  const seen = all.slice(0, Math.floor(state.count + 1e-6));
  const coming = all.slice(seen.length).map(({ param, when }) => `${param.who}, ${when}`);
  const names = state.sights >= 1 && state.named > 0 ? coming.join('; ') : '';
  if (seen.length === 0 && !names)
    return `Sight lines from one survey point to ${all.length} empty places.`;
  return [
    ...(seen.length > 0 ? [`${seen.map(told).join('; ')}.`] : []),
    ...(names ? [`Words still to come: ${names}.`] : []),
    sentence(params.order),
  ].join(' ');
}

export function tableOf({ params, lang }: Moment): SceneTable {
  const rows = verdictsOf(params, lang).map(({ param, when, group }) => [
    param.who,
    when,
    param.words,
    group ?? '',
  ]);
  return { columns: ['Who', 'When', 'Verdict', 'About'], rows };
}
