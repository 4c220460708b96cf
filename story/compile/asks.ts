/** Compiles the cards after a step's text: questions and views. */
import { ASK_SCRIPTS } from '../asks/scripts.g.ts';
import { defined } from '../defined.ts';
import type { AskScript, StepScript, StoryScript, ViewScript } from '../script/schema.ts';
import type { Ask, View } from '../story.ts';
import { printRow } from './scene-data.ts';
import { buildsOf } from './timing.ts';
import type { Uses, Writer } from './writer.ts';

/** One view of a matter on which several are given. */
export const compileView = (view: ViewScript, writer: Writer): View => ({
  id: view.id,
  title: writer.line(view.title),
  ...defined({ by: view.by, date: view.date && writer.format.date(view.date) }),
  text: writer.text(view.text),
  ...defined({ finding: view.finding }),
});

/** The question of a step, including its answers; the audience's copy is made elsewhere. */
export function compileAsk(
  script: StoryScript,
  step: StepScript,
  ask: AskScript,
  writer: Writer,
  uses: Uses,
): Ask {
  const { format, line, text, plainWords } = writer;
  const builds = buildsOf(step);
  return ASK_SCRIPTS[ask.kind].compile(ask as never, {
    ...{ script, step, line, text, plainWords },
    date: (date) => format.date(date),
    around: (unit) => format.around(unit),
    printRow: (row, unit) => printRow(row, unit, writer),
    fact(id) {
      uses.fact(id);
      return writer.fact(id);
    },
    buildAt(id) {
      const named = builds.findIndex((build) => build.id !== undefined && build.id === id);
      return named > 0 ? named : builds.length - 1;
    },
  });
}
