/** What turns a question as written into the question that readers get. */
import type { SeriesRow } from '../script/rows.ts';
import type { StepScript, StoryScript, TextScript } from '../script/schema.ts';
import type { Line, Text } from '../story.ts';

interface Around {
  readonly before: string;
  readonly after: string;
}
interface Write<Source, Written> {
  (source: Source): Written;
  (source: Source | undefined): Written | undefined;
}
/** The compiler's tools, as far as questions need them; whatever is written counts as used. */
export interface AskCompiling {
  readonly script: StoryScript;
  readonly step: StepScript;
  readonly line: Write<string, Line>;
  readonly text: Write<TextScript, Text>;
  /** A line without marks. */
  readonly plainWords: (source: string) => string;
  readonly date: (date: string) => string;
  /** A fact's printed value. */
  readonly fact: (id: string) => string | undefined;
  /** The text around a number of a unit. */
  readonly around: (unit: string | undefined) => Around;
  readonly printRow: (row: SeriesRow, unit: string | undefined) => string | undefined;
  /** The index of a build by its id; of the last one where it is left out. */
  readonly buildAt: (id: string | undefined) => number;
}
