/** The result of a connection test as plain text, to be sent to whoever can change the network. */
import { PARTS, wayOf, type Findings, type Part } from '../core/check.ts';
import type { CheckWords } from '../../../components/ui/messages.check.en.ts';
import { fill } from './class-words.ts';

/** The sentence about one part. */
export function sentenceOf(words: CheckWords, part: Part, found: Findings): string {
  const finding = found[part];
  if (!finding) return words.waiting;
  const why = Object.entries(words.why).find(([name]) => name === finding.why)?.[1] ?? '';
  return fill(why, finding.values);
}

/** Where it was tried, when and with what stands above it, in no language. */
export function checkText(
  words: CheckWords,
  found: Findings,
  place: { readonly address: string; readonly time: string; readonly browser: string },
): string {
  const way = wayOf(found);
  const lines = PARTS.map((part) => {
    const grade = found[part] ? `${words.grade[found[part].grade]}: ` : '';
    return `${words.part[part]}: ${grade}${sentenceOf(words, part, found)}`;
  });
  return [
    words.title,
    place.address,
    place.time,
    place.browser,
    '',
    ...(way ? [words.way[way], ''] : []),
    ...lines,
    '',
  ].join('\n');
}
