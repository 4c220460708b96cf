'use client';
/** Files of the story as text, for authors who know the format. */
import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { trimmed } from '../../../story/edit/patch.ts';
import { pathOf } from '../../../story/edit/places.ts';
import { startAt } from '../../../story/edit/splice.ts';
import { TextBox } from '../editor/text-box.tsx';
import { useStudio } from '../studio.ts';
import { Choice, Press } from '../fields.tsx';
import { openJson, type JsonEditor } from './json-editor.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/json.g.ts';
import './json.css';

const SCRIPT = 'story.json';

export function JsonPane(): ReactElement {
  const studio = useStudio();
  const { files, script, place, reviewed } = studio;
  const [chosen, setFile] = useState(SCRIPT);
  const [editor, setEditor] = useState<JsonEditor>();
  const names = [...files.keys()].filter((name) => typeof files.get(name) === 'string').sort();
  const file = names.includes(chosen) ? chosen : SCRIPT;
  const text = String(files.get(file) ?? '');

  useEffect(() => {
    const fileProblems = reviewed?.problems.filter((problem) => problem.file === file);
    editor?.tell(fileProblems ?? []);
  }, [editor, reviewed, file]);
  const toStep = () => {
    const path = pathOf(script, place);
    const at = path && startAt(studio.text, path);
    if (at !== undefined && file === SCRIPT) editor?.goTo(at);
  };
  const showStep = useEffectEvent(toStep);
  useEffect(() => showStep(), [editor, place.step, place.change]);

  return (
    <div className="json-pane">
      <div className="studio-row">
        <Choice
          label={WORDS.file}
          value={file}
          choices={names.map((name) => [name, name])}
          onChange={setFile}
        />
        {file === SCRIPT && <Press onPress={toStep}>{WORDS.toStep}</Press>}
      </div>
      <TextBox<JsonEditor>
        key={file}
        label={say(WORDS.text, { file })}
        text={text}
        isReadOnly={studio.isReadOnly}
        onOpen={setEditor}
        open={openJson}
        onChange={(now, typed) =>
          studio.edit(
            say(WORDS.typed, { file }),
            [trimmed(text, file, 0, text.length, now)],
            typed && `${file} ${typed}`,
          )
        }
      />
    </div>
  );
}
