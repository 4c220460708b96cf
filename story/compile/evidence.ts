/** The facts, sources and terms that a story uses, in order of use; unused ones are left out. */
import { defined } from '../defined.ts';
import { entryOf, factEvidence, type SourceUse } from '../script/binding.ts';
import type { SourceScript, StoryScript } from '../script/schema.ts';
import type { Fact, Source, Story, Term } from '../story.ts';
import { DEFAULTS } from './defaults.ts';
import type { Uses, Writer } from './writer.ts';

export interface EvidenceBook extends Uses {
  /** Call once, after all texts have been written. */
  list(): Pick<Story, 'facts' | 'sources' | 'terms'>;
}

/** A source use as `{ id, at }`. */
export const sourceUse = (use: SourceUse): { readonly id: string; readonly at?: string } =>
  typeof use === 'string' ? { id: use } : use;

/** `writer` is a function, because the writer needs this book first: writing a fact's claim may use further facts. */
export function createEvidenceBook(script: StoryScript, writer: () => Writer): EvidenceBook {
  const facts = new Map<string, Fact>();
  const terms = new Map<string, Term>();
  const sources = new Map<string, Source>();

  const href = ({ url, link }: SourceScript): string | undefined => {
    if (url === undefined || !(link ?? DEFAULTS.link) || !URL.canParse(url)) return undefined;
    const address = new URL(url);
    const plain = address.username === '' && address.password === '';
    return address.protocol === 'https:' && plain ? address.href : undefined;
  };
  const useSource = (id: string) => {
    const source = entryOf(script.sources, id);
    if (!source || sources.has(id)) return;
    const { date } = writer().format;
    const number = sources.size + 1;
    const entry = {
      id,
      number,
      title: source.title,
      publisher: source.publisher,
      ...defined({ via: source.via }),
      kind: source.kind,
      ...defined({
        date: source.date && date(source.date),
        accessed: source.accessed && date(source.accessed),
        dateOn: source.date,
        accessedOn: source.accessed,
        href: href(source),
      }),
    };
    // Added before its note is written, because the note may cite it.
    sources.set(id, entry);
    if (source.note !== undefined) sources.set(id, { ...entry, note: writer().line(source.note) });
  };

  const useFact = (id: string) => {
    const fact = entryOf(script.facts, id);
    const evidence = factEvidence(script, id);
    if (!fact || !evidence || facts.has(id)) return;
    const text = writer().fact(id);
    const { of, date, status } = evidence;
    const uses = evidence.sources.map(sourceUse);
    const entry: Fact = {
      id,
      claim: [],
      ...defined({ text, date: date && writer().format.date(date) }),
      status,
      confidence: fact.confidence ?? DEFAULTS.confidence,
      sources: uses,
    };
    facts.set(id, entry);
    for (const use of uses) useSource(use.id);
    facts.set(id, {
      ...entry,
      claim: writer().line(fact.claim),
      ...defined({ of: writer().line(of), note: writer().text(fact.note) }),
    });
  };

  const useTerm = (id: string) => {
    const term = entryOf(script.glossary, id);
    if (!term || terms.has(id)) return;
    const also = Object.entries(term.also ?? {}).map(([lang, text]) => ({ lang, text }));
    terms.set(id, { id, term: term.term, definition: [], also });
    terms.set(id, { id, term: term.term, definition: writer().text(term.definition), also });
  };

  return {
    fact: useFact,
    source: useSource,
    term: useTerm,
    list: () => ({
      facts: Object.fromEntries(facts),
      sources: [...sources.values()],
      terms: Object.fromEntries(terms),
    }),
  };
}
