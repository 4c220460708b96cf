'use client';
/** The files of a story: their uses, and what can be done with them. */
import { useMemo, type ReactElement } from 'react';
import { bytesOf, type DraftFile } from '../../../story/edit/draft.ts';
import { renamed, usesOf, type FileUse } from '../../../story/edit/file-uses.ts';
import { stepsWith } from '../../../story/edit/stage.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { pictureName } from '../pictures/names.ts';
import { useStudio } from '../studio.ts';
import { Press } from '../fields.tsx';
import { FileButton } from './file-button.tsx';
import { Look } from './look.tsx';
import { TakeFile } from './take-file.tsx';
import { sizeText, take } from './take.ts';
import { setWaiting, useWaiting } from '../table/pending.ts';
import { say, words as en } from '../../../story/catalogue/studio/files.g.ts';
import './files.css';

const sizeOf = (file: DraftFile) => (typeof file === 'string' ? bytesOf(file) : file).byteLength;
const nameOf = (path: string) => path.split('/').at(-1) ?? path;
const endingOf = (path: string) => path.split('.').at(-1) ?? '';
const PHOTO = /\.(webp|jpe?g|png|avif)$/;

/** The uses of a file in an author's terms: the steps of a picture, or the table. */
function usedIn(script: JsonObject, { path }: FileUse): readonly string[] {
  const [of, id = ''] = path.map(String);
  if (of !== 'scenes') return [String(valueIn(script, [of ?? '', id, 'title']) ?? of)];
  const steps = stepsWith(script, id).map(({ step }) => String(step['title'] ?? ''));
  return steps.length > 0 ? steps : [pictureName(script, id)];
}

export function FilesPane(): ReactElement {
  const { files, script, isReadOnly } = useStudio();
  const waiting = useWaiting();
  const uses = useMemo(() => usesOf(files), [files]);
  const total = [...files.values()].reduce((sum, file) => sum + sizeOf(file), 0);
  const [next, ...later] = waiting;
  if (next) return <TakeFile key={later.length} file={next} onDone={() => setWaiting(later)} />;
  return (
    <div>
      <div className="studio-row">
        {!isReadOnly && <FileButton label={en.choose} isMain isMultiple onFiles={setWaiting} />}
        <span className="studio-help">{en.drop}</span>
      </div>
      <ul className="files-list studio-list">
        {[...files].map(([path, file]) => (
          <Row
            key={path}
            {...{ path, file }}
            uses={[...new Set((uses.get(path) ?? []).flatMap((use) => usedIn(script, use)))]}
          />
        ))}
      </ul>
      <p className="studio-help">{say(en.total, { count: files.size, size: sizeText(total) })}</p>
    </div>
  );
}

function Row(props: {
  readonly path: string;
  readonly file: DraftFile;
  readonly uses: readonly string[];
}): ReactElement {
  const { path, file, uses } = props;
  const { files, tell, done, isReadOnly } = useStudio();
  const name = nameOf(path);
  const isStory = path === 'story.json';
  const used = uses.length > 0 ? say(en.usedIn, { uses: uses.join(', ') }) : en.unused;

  const replace = async (by: File) => {
    try {
      const { bytes, path: made, notice } = await take(by, new Map());
      const isSame = endingOf(made) === endingOf(path);
      if (!isSame && !(PHOTO.test(made) && PHOTO.test(path)))
        return tell(say(en.another, { ending: endingOf(path) }));
      // A photograph in another format has another extension, and references to it are updated.
      const to = isSame ? path : path.replace(/\.[^.]*$/, `.${endingOf(made)}`);
      const follow = isSame ? [] : renamed(files, path, to);
      const replaced = say(en.replaced, { name });
      const change = { file: to, before: file, after: bytes };
      done(replaced, [...follow, change], [replaced, notice].filter(Boolean).join('. '));
    } catch (error) {
      tell((error as Error).message);
    }
  };
  const remove = () => {
    const removed = say(en.removed, { name });
    const missing = uses.length > 0 ? `. ${say(en.missing, { uses: uses.join(', ') })}` : '';
    done(removed, [{ file: path, before: file, after: undefined }], removed + missing);
  };
  return (
    <li>
      <Look {...{ path, file }} />
      <div className="files-name">
        <b>{name}</b>
        <span className="studio-help">
          {sizeText(sizeOf(file))} · {isStory ? en.story : used}
        </span>
      </div>
      {!isStory && !isReadOnly && (
        <div className="studio-row" role="group" aria-label={say(en.actions, { name })}>
          <FileButton label={en.replace} onFiles={([by]) => by && void replace(by)} />
          <Press onPress={remove}>{en.remove}</Press>
        </div>
      )}
    </li>
  );
}
