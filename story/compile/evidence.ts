/** The facts, sources and terms that a story uses, in order of use; nothing else reaches it. */
import { factEvidence, type SourceUse } from '../script/binding.ts';
import type { SourceScript, StoryScript } from '../script/schema.ts';
import type { Fact, Source, Story, Term } from '../story.ts';
import { DEFAULTS } from './defaults.ts';
import type { Uses, Writer } from './writer.ts';

const entryOf = <T>(map: { readonly [id: string]: T }, id: string): T | undefined =>
  Object.hasOwn(map, id) ? map[id] : undefined;

export interface EvidenceBook extends Uses {
  /** To be called once, when everything has been written. */
  list(): Pick<Story, 'facts' | 'sources' | 'terms'>;
}

/** A source use as `{ id, at }`. */
export const sourceUse = (use: SourceUse): { readonly id: string; readonly at?: string } =>
  typeof use === 'string' ? { id: use } : use;

/** `writer` is asked for later: writing a fact's claim may use further facts. */
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
    const address = href(source);
    const number = sources.size + 1;
    const entry = {
      id,
      number,
      title: source.title,
      publisher: source.publisher,
      ...(source.via !== undefined && { via: source.via }),
      kind: source.kind,
      ...(source.date !== undefined && { date: date(source.date) }),
      ...(source.accessed !== undefined && { accessed: date(source.accessed) }),
      ...(address !== undefined && { href: address }),
    };
    // Entered before its note is written: the note may cite it.
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
      ...(text !== undefined && { text }),
      ...(date !== undefined && { date: writer().format.date(date) }),
      status,
      confidence: fact.confidence ?? DEFAULTS.confidence,
      sources: uses,
    };
    facts.set(id, entry);
    for (const use of uses) useSource(use.id);
    facts.set(id, {
      ...entry,
      claim: writer().line(fact.claim),
      ...(of !== undefined && { of: writer().line(of) }),
      ...(fact.note !== undefined && { note: writer().text(fact.note) }),
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
