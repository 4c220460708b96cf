'use client';
/** The pane of the picture: which pictures stand at the place, and forms of what changes there and of each as a whole. */
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import {
  setState,
  standingAt,
  stayOf,
  stayThrough,
  stepsWith,
  takeOff,
} from '../../../story/edit/stage.ts';
import { stepsOf } from '../../../story/edit/places.ts';
import type { Json, JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import type { KindForms } from '../engine/kinds.ts';
import { useStudio } from '../studio.ts';
import { AddPicture, focusOn } from './add-picture.tsx';
import { useCompiled } from './compiled.ts';
import { Fields, Like } from './fields.tsx';
import { FormContext, isObject, type Form } from './form.ts';
import { Labels } from './labels.tsx';
import { useKinds } from './use-kinds.ts';
import { Choice, Press } from '../words/plain-fields.tsx';
import { en } from './words.en.ts';
import './pictures.css';

const partOf = (json: JsonObject | undefined, key: string): JsonObject =>
  isObject(json?.[key]) ? json[key] : {};

export function PicturePane(): ReactElement {
  const studio = useStudio();
  const { script, place } = studio;
  const kinds = useKinds();
  const [adding, setAdding] = useState<{ readonly replaced?: string }>();
  const [isBack, setIsBack] = useState(false);
  const standing = useMemo(() => standingAt(script, place), [script, place]);
  const scenes = partOf(script, 'scenes');
  const here = `${place.step}/${place.change}`;
  // Another step is another question.
  useEffect(() => setAdding(undefined), [here]);
  if (adding || standing.length === 0)
    return (
      <AddPicture
        replaced={adding?.replaced}
        onDone={
          standing.length > 0
            ? () => {
                setAdding(undefined);
                setIsBack(true);
              }
            : undefined
        }
      />
    );
  return (
    <fieldset
      className="picture-pane"
      disabled={studio.isReadOnly}
      tabIndex={-1}
      ref={isBack ? focusOn : undefined}
    >
      {studio.shape === 'portrait' && <p className="studio-help">{en.portrait}</p>}
      {standing.map(({ scene, entry }, i) => (
        <Picture
          key={`${here}/${scene}`}
          id={scene}
          scene={partOf(scenes, scene)}
          entry={entry}
          kinds={kinds}
          isOpen={i === 0}
          onReplace={() => setAdding({ replaced: scene })}
        />
      ))}
      <p>
        <Press onPress={() => setAdding({})}>{en.add.another}</Press>
      </p>
    </fieldset>
  );
}

function Picture(props: {
  readonly id: string;
  readonly scene: JsonObject;
  readonly entry: Json | undefined;
  readonly kinds: ReadonlyMap<string, KindForms>;
  readonly isOpen: boolean;
  readonly onReplace: () => void;
}): ReactElement {
  const { id, scene, entry, kinds, isOpen, onReplace } = props;
  const studio = useStudio();
  const { text, script, place, shape } = studio;
  const aspect = shape === 'portrait' ? 'tall' : 'wide';
  const kind = String(scene['kind'] ?? '');
  const compiled = useCompiled(studio, id, aspect);
  const forms = kinds.get(kind);
  const under = aspect === 'tall' ? ['portrait'] : [];
  const [name] = en.kinds[kind] ?? [kind];
  const { params: whole, data, parts, bound } = compiled;
  const shared = { kind, isPortrait: aspect === 'tall', params: whole, data, parts, bound };
  const at = (json: JsonObject) => (aspect === 'tall' ? partOf(json, 'portrait') : json);
  const state: Form = {
    ...{ ...shared, of: 'state', written: at(isObject(entry) ? entry : {}), usual: compiled.state },
    write: (path, value) =>
      studio.edit(
        fill(en.changed, { name }),
        setState(text, script, place, id, [...under, ...path], value),
        ['picture', place.step, place.change, id, ...path].join('/'),
      ),
  };
  const params: Form = {
    ...{ ...shared, of: 'params', written: at(partOf(scene, 'params')), usual: whole },
    write: (path, value) =>
      studio.set(
        ['scenes', id, 'params', ...under, ...path],
        value,
        fill(en.changed, { name }),
        ['scene', id, ...path].join('/'),
      ),
  };
  const usedIn = stepsWith(script, id).length;
  return (
    <details className="picture-one" open={isOpen}>
      <summary>
        {name} <span className="studio-help">{id}</span>
      </summary>
      <div className="studio-row">
        <Press onPress={onReplace}>{en.replace}</Press>
        <Press
          onPress={() => {
            studio.edit(fill(en.takenOff, { name }), takeOff(text, script, place, id));
            studio.tell(fill(en.takenOff, { name }), { label: en.undo, do: studio.undo });
          }}
        >
          {en.takeOff}
        </Press>
      </div>
      <Stay id={id} name={name} />
      <FormContext value={state}>
        <h2>{en.here}</h2>
        <Like states={Object.keys(partOf(scene, 'states'))} entry={entry} write={state.write} />
        <Fields of="state" controls={forms?.state ?? []} />
        {compiled.parts.anchors.length > 0 && <Labels />}
      </FormContext>
      <FormContext value={params}>
        <details className="picture-whole">
          <summary>{fill(usedIn > 1 ? en.wholeIn : en.whole, { count: usedIn })}</summary>
          <Fields of="params" controls={forms?.params ?? []} />
        </details>
      </FormContext>
    </details>
  );
}

/** Until which step it stands. */
function Stay({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  const { edit, text, script, place } = useStudio();
  const steps = stepsOf(script);
  const from = steps.findIndex((one) => one.id === place.step);
  const last = stayOf(script, place, id).at(-1)?.id ?? place.step;
  return (
    <Choice
      label={en.stays}
      value={last}
      choices={steps
        .slice(Math.max(0, from))
        .map(({ id: one, step }, i) => [one, i === 0 ? en.thisStep : String(step['title'] ?? one)])}
      onChange={(step) =>
        edit(fill(en.changed, { name }), stayThrough(text, script, place, id, step))
      }
    />
  );
}
