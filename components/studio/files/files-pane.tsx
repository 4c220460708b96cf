'use client';
/** The files of a story: what each is used for, and what may be done with it. */
import { useMemo, useRef, useState, type ReactElement } from 'react';
import { bytesOf, type DraftFile } from '../../../story/edit/draft.ts';
import { renamed, usesOf, type FileUse } from '../../../story/edit/file-uses.ts';
import { stepsWith } from '../../../story/edit/stage.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { isObject } from '../pictures/form.ts';
import { useStudio } from '../studio.ts';
import { TakeFile } from './take-file.tsx';
import { namesBefore, sizeText, take } from './take.ts';
import { setWaiting, useWaiting } from './waiting.ts';
import { Press } from '../words/plain-fields.tsx';
import { en } from './words.en.ts';
import './files.css';

const sizeOf = (file: DraftFile) => (typeof file === 'string' ? bytesOf(file) : file).byteLength;
const nameOf = (path: string) => path.split('/').at(-1) ?? path;
const endingOf = (path: string) => path.split('.').at(-1) ?? '';

/** Where a file is used, as an author knows it: steps of a picture, the table, or the key. */
function usedIn(script: JsonObject, { path }: FileUse): readonly string[] {
  const [of, id = ''] = path;
  const held = isObject(script[String(of)])
    ? (script[String(of)] as JsonObject)[String(id)]
    : undefined;
  if (of === 'scenes') {
    const steps = stepsWith(script, String(id)).map(({ step }) => String(step['title'] ?? ''));
    return steps.length > 0 ? steps : [String(id)];
  }
  return [isObject(held) && typeof held['title'] === 'string' ? held['title'] : String(of)];
}

function download(path: string, file: DraftFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytesOf(file)]));
  link.download = nameOf(path);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

export function FilesPane(): ReactElement {
  const { files, script, isReadOnly } = useStudio();
  const input = useRef<HTMLInputElement>(null);
  const waiting = useWaiting();
  const uses = useMemo(() => usesOf(files), [files]);
  const total = [...files.values()].reduce((sum, file) => sum + sizeOf(file), 0);
  const [next, ...later] = waiting;
  if (next) return <TakeFile key={later.length} file={next} onDone={() => setWaiting(later)} />;
  return (
    <div>
      <div className="studio-row">
        <button
          type="button"
          className="studio-button studio-main"
          disabled={isReadOnly}
          onClick={() => input.current?.click()}
        >
          {en.choose}
        </button>
        <span className="studio-help">{en.drop}</span>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={en.choose}
          onChange={({ target }) => setWaiting([...(target.files ?? [])])}
        />
      </div>
      <ul className="files-list">
        {[...files].map(([path, file]) => (
          <Row
            key={path}
            path={path}
            file={file}
            uses={[...new Set((uses.get(path) ?? []).flatMap((use) => usedIn(script, use)))]}
          />
        ))}
      </ul>
      <p className="studio-help">{fill(en.total, { count: files.size, size: sizeText(total) })}</p>
    </div>
  );
}

function Row(props: {
  readonly path: string;
  readonly file: DraftFile;
  readonly uses: readonly string[];
}): ReactElement {
  const { path, file, uses } = props;
  const studio = useStudio();
  const { files, edit, tell, undo, isReadOnly } = studio;
  const input = useRef<HTMLInputElement>(null);
  const [newName, setNewName] = useState<string>();
  const [bad, setBad] = useState<string>();
  const name = nameOf(path);
  const before = namesBefore.get(path);
  const isStory = path === 'story.json';

  const rename = () => {
    const folder = path.slice(0, path.length - name.length);
    const to = folder + (newName ?? '');
    if (to === path) return setNewName(undefined);
    if (!/^[a-z0-9][a-z0-9._-]*$/i.test(newName ?? '') || endingOf(to) !== endingOf(path))
      return setBad(en.badName);
    if (files.has(to)) return setBad(fill(en.taken, { name: newName ?? '' }));
    edit(fill(en.renamed, { name }), renamed(files, path, to));
    namesBefore.set(to, before ?? name);
    setNewName(undefined);
  };
  const replace = async (by: File) => {
    try {
      const { bytes, path: made, said } = await take(by, new Map());
      const isSame = endingOf(made) === endingOf(path);
      const to = isSame ? path : path.replace(/\.[^.]*$/, `.${endingOf(made)}`);
      const isPhoto = /\.(webp|jpe?g|png|avif)$/;
      if (!isSame && !(isPhoto.test(made) && isPhoto.test(path)))
        return tell(fill(en.another, { ending: endingOf(path) }));
      const follow = isSame ? [] : renamed(files, path, to);
      edit(fill(en.replaced, { name }), [...follow, { file: to, before: file, after: bytes }]);
      namesBefore.set(to, by.name);
      tell([fill(en.replaced, { name }), said].filter(Boolean).join('. '), {
        label: en.undo,
        do: undo,
      });
    } catch (error) {
      tell(error instanceof Error ? error.message : String(error));
    }
  };
  const remove = () => {
    edit(fill(en.removed, { name }), [{ file: path, before: file, after: undefined }]);
    const missing = uses.length > 0 ? fill(en.missing, { uses: uses.join(', ') }) : '';
    tell([fill(en.removed, { name }), missing].filter(Boolean).join('. '), {
      label: en.undo,
      do: undo,
    });
  };
  return (
    <li>
      <div className="files-name">
        {newName === undefined ? (
          <b>{path}</b>
        ) : (
          <form
            className="studio-row"
            onSubmit={(event) => {
              event.preventDefault();
              rename();
            }}
          >
            <input
              className="studio-input"
              autoFocus
              aria-label={fill(en.renameTo, { name })}
              aria-invalid={bad !== undefined}
              value={newName}
              onChange={({ target }) => setNewName(target.value)}
              onKeyDown={({ key }) => key === 'Escape' && setNewName(undefined)}
            />
            <button type="submit" className="studio-button">
              {en.rename}
            </button>
            {bad && <span className="studio-help picture-bad">{bad}</span>}
          </form>
        )}
        <span className="studio-help">
          {[
            sizeText(sizeOf(file)),
            isStory
              ? en.story
              : uses.length > 0
                ? fill(en.usedIn, { uses: uses.join(', ') })
                : en.unused,
            before && before !== name ? fill(en.was, { name: before }) : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className="studio-row" role="group" aria-label={fill(en.actions, { name })}>
        {!isStory && !isReadOnly && (
          <>
            <Press onPress={() => input.current?.click()}>{en.replace}</Press>
            <Press onPress={() => setNewName(name)}>{en.rename}</Press>
            <Press onPress={remove}>{en.remove}</Press>
            <input
              ref={input}
              type="file"
              hidden
              aria-label={en.replace}
              onChange={({ target }) => target.files?.[0] && void replace(target.files[0])}
            />
          </>
        )}
        <Press onPress={() => download(path, file)}>{en.download}</Press>
      </div>
    </li>
  );
}
