/**
 * What the marks of a text stand for, as the story prints it: from the present draft, even while it
 * has errors.
 */
import { createFormatter } from '../../../story/compile/format.ts';
import { evidenceOf, namesOf, type Draft, type Evidence } from '../../../story/edit/evidence.ts';
import { langOf, stepsOf, wordsOf } from '../../../story/edit/places.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { factEvidence, type EvidenceValue } from '../../../story/script/binding.ts';
import type { StoryScript } from '../../../story/script/schema.ts';
import type { Reviewed } from '../studio.ts';
import { escaped, marksOf, type ChipMark } from './marks.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

export type OfferKind = 'fact' | 'source' | 'term' | 'step';
/** An entry in the list that `@` opens. */
export interface Offer {
  readonly kind: OfferKind;
  readonly label: string;
  readonly detail: string;
  /** The mark that it inserts. */
  readonly mark: string;
}
export interface Book {
  readonly evidence: Evidence;
  /** The printed text of a mark; undefined if what it refers to does not exist. */
  label(mark: ChipMark): string | undefined;
  /** A line without its marks. */
  plain(line: string): string;
  offers(): readonly Offer[];
}

const cut = (text: string, most = 28) =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;
const isLiteral = (value: Json | undefined): value is EvidenceValue & Json =>
  typeof value === 'number' || typeof value === 'string' || Array.isArray(value);

export function bookOf(draft: Draft, reviewed: Reviewed | undefined): Book {
  const evidence = evidenceOf(draft);
  const { script } = draft;
  const steps = new Map(stepsOf(script).map(({ id, step }) => [id, wordsOf(step['title']) || id]));
  const units = Object.fromEntries([...evidence.units].map(([id, { value }]) => [id, value]));
  const formatter = createFormatter({ lang: langOf(script), units: units as StoryScript['units'] });

  /** A value in the script is printed in its present state; a value from a row as of the last check. */
  function printed(id: string, fact: JsonObject): string | undefined {
    const { value } = fact;
    try {
      if (isLiteral(value)) return formatter.value(value, fact);
      const row = reviewed?.script && factEvidence(reviewed.script, id);
      if (row?.value !== undefined) return formatter.value(row.value, { ...row.form, ...fact });
    } catch {
      // A unit or a date may be incomplete while it is being typed.
    }
    return wordsOf(fact['show']) || (isLiteral(value) ? String(value) : undefined);
  }

  const book: Book = {
    evidence,
    plain: (line) =>
      marksOf(line)
        .chips.reduceRight((text, mark) => {
          const words = mark.kind === 'cite' ? '' : (book.label(mark) ?? '');
          return text.slice(0, mark.from) + words + text.slice(mark.to);
        }, line)
        .replace(/\*+/g, ''),
    label(mark) {
      if (mark.kind === 'link') return book.plain(mark.words);
      const { kind, id, words } = mark;
      if (kind === 'plain') return id;
      if (kind === 'lang') return words ?? id;
      if (kind === 'figure') {
        const title = steps.get(id);
        return title && say(WORDS.figure, { title: cut(book.plain(title)) });
      }
      const map = { fact: evidence.facts, cite: evidence.sources, term: evidence.glossary }[kind];
      const entry = map.get(id)?.value;
      if (!entry) return undefined;
      if (kind === 'cite') {
        const source = cut(wordsOf(entry['publisher']) || wordsOf(entry['title']));
        return words === undefined ? source : `${source}, ${words}`;
      }
      return words ?? (kind === 'fact' ? (printed(id, entry) ?? id) : wordsOf(entry['term']));
    },
    offers: () => [
      ...[...namesOf(evidence.facts, 'claim')].map(([id, claim]): Offer => {
        const detail = printed(id, evidence.facts.get(id)?.value ?? {}) ?? '';
        return { kind: 'fact', label: book.plain(claim), detail, mark: `:fact[${id}]` };
      }),
      ...[...namesOf(evidence.sources, 'title')].map(([id, label]): Offer => {
        const detail = wordsOf(evidence.sources.get(id)?.value['publisher']);
        return { kind: 'source', label, detail, mark: `:cite[${id}]` };
      }),
      ...[...namesOf(evidence.glossary, 'term')].map(([id, label]): Offer => {
        return { kind: 'term', label, detail: '', mark: `:term[${id}]` };
      }),
      ...[...steps].map(([id, title]): Offer => {
        const label = book.plain(title);
        return { kind: 'step', label, detail: '', mark: `[${escaped(label)}](#${id})` };
      }),
    ],
  };
  return book;
}
