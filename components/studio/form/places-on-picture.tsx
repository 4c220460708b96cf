'use client';
/**
 * Places on a picture: a press adds one, whose name is written next; a drag moves one. By keys they are added and moved
 * with the fields below.
 */
import { useEffect, useRef, useState, type PointerEvent, type ReactElement } from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { objectIn, wordsOf } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import { Look } from '../files/look.tsx';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';
import { useStudio } from '../studio.ts';
import { useForm, type FieldProps } from './form.ts';

const rounded = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;

interface Dragged {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export function PlacesOnPicture({ path }: FieldProps): ReactElement | null {
  const { params, written, write } = useForm();
  const { files, isReadOnly } = useStudio();
  const box = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<Dragged>();
  const [added, setAdded] = useState<string>();
  const key = String(path.at(-1));
  const spots = objectIn({ ...params, ...written }, key);
  const file = wordsOf(valueIn({ ...params, ...written }, ['picture', 'file']));
  const bytes = files.get(file);
  const isThere = added !== undefined && added in objectIn(written, key);
  useEffect(() => {
    if (!isThere) return;
    const field = box.current?.closest('.picture-field');
    [...(field?.querySelectorAll(':scope > details > .picture-item') ?? [])].at(-1)?.querySelector('input')?.focus(); // prettier-ignore
    setAdded(undefined);
  }, [isThere]);
  if (bytes === undefined) return null;
  const shareOf = ({ clientX, clientY }: PointerEvent) => {
    const { x, y, width, height } = box.current!.getBoundingClientRect();
    return { x: rounded((clientX - x) / width), y: rounded((clientY - y) / height) };
  };
  const add = (event: PointerEvent) => {
    const id = newId('place', Object.keys(spots));
    const name = `[${say(en.place, { number: Object.keys(spots).length + 1 })}]`;
    write([...path, id], { name, ...shareOf(event) });
    setAdded(id);
  };
  const drop = () => {
    if (dragged) write([...path, dragged.id], { ...objectIn(spots, dragged.id), x: dragged.x, y: dragged.y }); // prettier-ignore
    setDragged(undefined);
  };
  return (
    <>
      <p className="studio-help">{en.placeHelp}</p>
      <div
        className="picture-places"
        inert={isReadOnly}
        ref={box}
        onPointerUp={(event) => (event.target === event.currentTarget ? add(event) : drop())}
      >
        <Look path={file} file={bytes} />
        {Object.keys(spots).map((id) => {
          const { x, y } = dragged?.id === id ? dragged : objectIn(spots, id);
          return (
            <span
              key={id}
              title={wordsOf(objectIn(spots, id)['name'])}
              ref={(mark) => {
                mark?.style.setProperty('left', `${Number(x) * 100}%`);
                mark?.style.setProperty('top', `${Number(y) * 100}%`);
              }}
              onPointerDown={({ currentTarget, pointerId }) =>
                currentTarget.setPointerCapture(pointerId)
              }
              onPointerMove={(event) => {
                if (event.currentTarget.hasPointerCapture(event.pointerId))
                  setDragged({ id, ...shareOf(event) });
              }}
            />
          );
        })}
      </div>
    </>
  );
}
