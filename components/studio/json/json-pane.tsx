'use client';
/** Files of the story as text, for authors who know what stands in them. */
import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { pathOf } from '../../../story/edit/places.ts';
import { startAt } from '../../../story/edit/splice.ts';
import { fill } from '../../ui/fill.ts';
import { TextBox } from '../editor/text-box.tsx';
import { useStudio } from '../studio.ts';
import type { JsonEditor } from './json-editor.ts';
import { WORDS } from './words.en.ts';
import './json.css';

const SCRIPT = 'story.json';

export function JsonPane(): ReactElement {
  const studio = useStudio();
  const { files, script, place, reviewed } = studio;
  const [chosen, setFile] = useState(SCRIPT);
  const names = [...files]
    .flatMap(([name, file]) => (typeof file === 'string' ? [name] : []))
    .sort();
  const file = names.includes(chosen) ? chosen : SCRIPT;
  const text = files.get(file);
  const content = typeof text === 'string' ? text : '';
  const [editor, setEditor] = useState<JsonEditor>();
  const isJson = file.endsWith('json');

  useEffect(() => {
    const own = reviewed?.problems.filter((problem) => problem.file === file);
    editor?.tell(own ?? []);
  }, [editor, reviewed, file]);
  useEffect(() => editor?.know({ files, script }), [editor, files, script]);
  const toStep = () => {
    const path = pathOf(script, place);
    const at = path && startAt(studio.text, path);
    if (at !== undefined) editor?.goTo(at);
  };
  const showStep = useEffectEvent(() => file === SCRIPT && toStep());
  useEffect(() => void showStep(), [editor, place.step, place.change]);

  return (
    <div className="json-pane">
      <div className="studio-row">
        <label className="studio-field">
          <span>{WORDS.file}</span>
          <select
            className="studio-input"
            value={file}
            onChange={({ target }) => setFile(target.value)}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        {file === SCRIPT && (
          <button type="button" className="studio-button" onClick={toStep}>
            {WORDS.toStep}
          </button>
        )}
      </div>
      <TextBox<JsonEditor>
        key={file}
        label={fill(WORDS.text, { file })}
        text={content}
        isReadOnly={studio.isReadOnly}
        onOpen={setEditor}
        open={async (options) => {
          const { openJson } = await import('./json-editor.ts');
          return openJson({
            ...options,
            isJson,
          });
        }}
        onChange={(splices, isTyped) => {
          const changes = splices.toReversed().map(({ from, to, inserted }) => {
            return { file, at: from, removed: content.slice(from, to), inserted };
          });
          studio.edit(fill(WORDS.typed, { file }), changes, isTyped ? file : undefined);
        }}
      />
    </div>
  );
}
