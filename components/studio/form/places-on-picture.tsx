'use client';
/**
 * Places on a photograph or a map: a press adds one, whose name is written next; a drag or the arrow keys
 * move one. On a map a name that is known finds its place.
 */
import {
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import { newId } from '../../../story/edit/ids.ts';
import { isObject, objectIn, wordsOf } from '../../../story/edit/places.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import type { Control } from '../../../story/script/controls.ts';
import { Look } from '../files/look.tsx';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';
import { useStudio } from '../studio.ts';
import { useForm, type FieldProps } from './form.ts';

type Pair = readonly [x: number, y: number];
/** A picture with places, by shares of its width and height. */
interface Surface {
  readonly drawn: ReactElement;
  /** The values of a place; undefined beside the earth. */
  readonly placeAt: (x: number, y: number) => JsonObject | undefined;
  /** Undefined out of view. */
  readonly shareOf: (place: JsonObject) => Pair | undefined;
}

const isMap = ({ item }: Control) => item?.fields?.some(({ key }) => key === 'lon') ?? false;
const rounded = (share: number) => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;

function useSurface(control: Control): Surface | undefined {
  const { params, written, state, isPortrait } = useForm();
  const { files } = useStudio();
  const [map, setMap] = useState<typeof import('../../scenes/map/pressable.ts')>();
  const isOfEarth = isMap(control);
  useEffect(() => {
    if (isOfEarth) void import('../../scenes/map/pressable.ts').then(setMap);
  }, [isOfEarth]);
  const { view } = state;
  const earth = useMemo(
    () => isObject(view) && map?.pressable(params as never, isPortrait ? 'tall' : 'wide', view as never), // prettier-ignore
    [map, params, view, isPortrait],
  );
  if (earth)
    return {
      drawn: (
        <svg viewBox={earth.viewBox} aria-hidden>
          {Object.entries(earth.paths).map(([name, d]) => (
            <path key={name} d={d} />
          ))}
        </svg>
      ),
      placeAt: (x, y) => earth.placeAt(x, y) as JsonObject | undefined,
      shareOf: (place) => earth.shareOf(place as never),
    };
  const file = wordsOf(valueIn({ ...params, ...written }, ['picture', 'file']));
  const bytes = files.get(file);
  return bytes === undefined
    ? undefined
    : {
        drawn: <Look path={file} file={bytes} />,
        placeAt: (x, y) => ({ x: rounded(x), y: rounded(y) }),
        shareOf: ({ x, y }) => [Number(x), Number(y)],
      };
}

/** Where a new place is that has a name: of a map one that is known; else in the middle. */
export function useNewPlace(control: Control) {
  const { ask } = useStudio();
  const [known, setKnown] = useState<Readonly<Record<string, JsonObject>>>({});
  const surface = useSurface(control);
  const hasNames = isMap(control);
  useEffect(() => {
    if (hasNames) void ask<typeof known>('places').then(setKnown);
  }, [ask, hasNames]);
  return {
    offers: hasNames ? Object.keys(known) : undefined,
    placeOf: (name: string) =>
      control.names === 'spots' ? (known[name.trim()] ?? surface?.placeAt(0.5, 0.5)) : undefined,
  };
}

/** Shares of the picture that a key moves a place; the larger with Shift. */
const [FINE, LARGE] = [0.005, 0.05];

export function PlacesOnPicture({ path, control }: FieldProps): ReactElement | null {
  const { params, written, write } = useForm();
  const { isReadOnly } = useStudio();
  const surface = useSurface(control);
  const box = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<{ readonly id: string; readonly at: Pair }>();
  const [added, setAdded] = useState<string>();
  const key = String(path.at(-1));
  const spots = objectIn({ ...params, ...written }, key);
  const isThere = added !== undefined && added in objectIn(written, key);
  useEffect(() => {
    if (!isThere) return;
    const field = box.current?.closest('.picture-field');
    [...(field?.querySelectorAll(':scope > details > .picture-item') ?? [])].at(-1)?.querySelector('input')?.focus(); // prettier-ignore
    setAdded(undefined);
  }, [isThere]);
  if (!surface) return null;
  const shareOf = ({ clientX, clientY }: PointerEvent): Pair => {
    const { x, y, width, height } = box.current!.getBoundingClientRect();
    return [(clientX - x) / width, (clientY - y) / height];
  };
  const put = (id: string, [x, y]: Pair, name = objectIn(spots, id)) => {
    const place = surface.placeAt(x, y);
    if (place) write([...path, id], { ...name, ...place });
  };
  const add = (event: PointerEvent) => {
    const id = newId('place', Object.keys(spots));
    const name = `[${say(en.place, { number: Object.keys(spots).length + 1 })}]`;
    put(id, shareOf(event), { name });
    setAdded(id);
  };
  const drop = () => {
    if (dragged) put(dragged.id, dragged.at);
    setDragged(undefined);
  };
  const onKeyDown = (event: KeyboardEvent, id: string, [x, y]: Pair) => {
    const by = event.shiftKey ? LARGE : FINE;
    const moved = { ArrowLeft: [x - by, y], ArrowRight: [x + by, y], ArrowUp: [x, y - by], ArrowDown: [x, y + by] }[event.key]; // prettier-ignore
    if (!moved) return;
    event.preventDefault();
    put(id, moved as unknown as Pair);
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
        {surface.drawn}
        {Object.keys(spots).map((id) => {
          const at = dragged?.id === id ? dragged.at : surface.shareOf(objectIn(spots, id));
          if (!at) return null;
          const name = wordsOf(objectIn(spots, id)['name']);
          return (
            <button
              type="button"
              key={id}
              title={name}
              aria-label={name}
              ref={(mark) => {
                mark?.style.setProperty('left', `${at[0] * 100}%`);
                mark?.style.setProperty('top', `${at[1] * 100}%`);
              }}
              onKeyDown={(event) => onKeyDown(event, id, at)}
              onPointerDown={({ currentTarget, pointerId }) =>
                currentTarget.setPointerCapture(pointerId)
              }
              onPointerMove={(event) => {
                if (event.currentTarget.hasPointerCapture(event.pointerId))
                  setDragged({ id, at: shareOf(event) });
              }}
            />
          );
        })}
      </div>
    </>
  );
}
