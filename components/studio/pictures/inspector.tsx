'use client';
/** The pane of the picture: which pictures stand at the place, and forms of what changes there and of each as a whole. */
import { useEffect, useId, useMemo, useState, type ReactElement } from 'react';
import type { Control } from '../../../story/script/controls.ts';
import {
  setState,
  standingAt,
  stayOf,
  stayThrough,
  stepsWith,
  takeOff,
} from '../../../story/edit/stage.ts';
import { stepsOf } from '../../../story/edit/places.ts';
import type { Aspect, BoundValues, Json, JsonObject } from '../../../story/scene.ts';
import { paramsAt, type Story } from '../../../story/story.ts';
import { fill } from '../../ui/fill.ts';
import type { KindForms } from '../engine/kinds.ts';
import type { Parts } from '../engine/parts.ts';
import { useStudio, type Studio } from '../studio.ts';
import { AddPicture } from './add-picture.tsx';
import { Field } from './field.tsx';
import { FormContext, isObject, type Form, type FormOf } from './form.ts';
import { Labels } from './labels.tsx';
import { Pick } from './parts-of-field.tsx';
import { hasTitle, titleOf } from './titles.ts';
import { useKinds } from './use-kinds.ts';
import { en } from './words.en.ts';
import './pictures.css';

/** A picture as it is compiled at a place. */
interface Compiled {
  readonly params: JsonObject;
  readonly state: JsonObject;
  readonly bound: BoundValues;
  readonly parts: Parts;
  readonly data: Form['data'];
}
const NO_PARTS: Parts = { anchors: [], names: {}, colours: [] };

function useCompiled({ reviewed, place, ask }: Studio, id: string, aspect: Aspect): Compiled {
  const story: Story | undefined = reviewed?.story;
  const at = story?.scenes.findIndex((scene) => scene.id === id) ?? -1;
  const scene = story?.scenes[at];
  const step = story?.steps.find((one) => one.id === place.step);
  const placed = step?.builds[place.change]?.cast[aspect].find((one) => one.scene === at);
  const [parts, setParts] = useState(NO_PARTS);
  useEffect(() => {
    if (!story || !scene) return;
    let gone = false;
    const { lang, theme } = story;
    void ask<Parts>('partsOf', scene.kind, paramsAt(scene, aspect), scene.data, {
      lang,
      theme,
    }).then((now) => !gone && setParts(now));
    return () => {
      gone = true;
    };
  }, [story, scene, aspect, ask]);
  return {
    params: scene ? paramsAt(scene, aspect) : {},
    state: placed?.state ?? {},
    bound: placed?.boundValues ?? {},
    parts,
    data: scene?.data ?? {},
  };
}

const partOf = (json: JsonObject | undefined, key: string): JsonObject =>
  isObject(json?.[key]) ? json[key] : {};

export function PicturePane(): ReactElement {
  const studio = useStudio();
  const { script, place } = studio;
  const kinds = useKinds();
  const [adding, setAdding] = useState<{ readonly replaced?: string }>();
  const standing = useMemo(() => standingAt(script, place), [script, place]);
  const scenes = partOf(script, 'scenes');
  const here = `${place.step}/${place.change}`;
  // Another step is another question.
  useEffect(() => setAdding(undefined), [here]);
  if (adding || standing.length === 0)
    return (
      <AddPicture
        replaced={adding?.replaced}
        onDone={standing.length > 0 ? () => setAdding(undefined) : undefined}
      />
    );
  return (
    <div className="picture-pane">
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
        <button type="button" className="studio-button" onClick={() => setAdding({})}>
          {en.add.another}
        </button>
      </p>
    </div>
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
  const shared = { kind, params: whole, data, parts, bound };
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
        <button type="button" className="studio-button" onClick={onReplace}>
          {en.replace}
        </button>
        <button
          type="button"
          className="studio-button"
          onClick={() => {
            studio.edit(fill(en.takenOff, { name }), takeOff(text, script, place, id));
            studio.tell(fill(en.takenOff, { name }), { label: en.undo, do: studio.undo });
          }}
        >
          {en.takeOff}
        </button>
      </div>
      <Stay id={id} name={name} />
      <FormContext value={state}>
        <h3>{en.here}</h3>
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

/** A state of the picture that has a name, to begin from. */
function Like(props: {
  readonly states: readonly string[];
  readonly entry: Json | undefined;
  readonly write: Form['write'];
}): ReactElement | null {
  const { states, entry, write } = props;
  const id = useId();
  const like = isObject(entry) ? entry['like'] : entry;
  if (states.length === 0 || Array.isArray(like)) return null;
  return (
    <div className="studio-field">
      <label htmlFor={id}>{en.like}</label>
      <Pick
        id={id}
        value={typeof like === 'string' ? like : ''}
        choices={['home', ...states].map((one) => [one, one])}
        onChange={(next) => write(['like'], next || undefined)}
      />
    </div>
  );
}

/** Until which step it stands. */
function Stay({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  const { edit, text, script, place } = useStudio();
  const steps = stepsOf(script);
  const from = steps.findIndex((one) => one.id === place.step);
  const last = stayOf(script, place, id).at(-1)?.id ?? place.step;
  return (
    <label className="studio-field">
      <span>{en.stays}</span>
      <select
        className="studio-input"
        value={last}
        onChange={({ target }) =>
          edit(fill(en.changed, { name }), stayThrough(text, script, place, id, target.value))
        }
      >
        {steps.slice(Math.max(0, from)).map(({ id: one, step }, i) => (
          <option key={one} value={one}>
            {i === 0 ? en.thisStep : String(step['title'] ?? one)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Fields(props: {
  readonly of: FormOf;
  readonly controls: readonly Control[];
}): ReactElement {
  const { of, controls } = props;
  return (
    <FormContext.Consumer>
      {(form) => {
        if (!form) return null;
        const { kind, written, usual } = form;
        const shown = controls.filter(
          ({ key, needs, fromTable }) =>
            (needs === undefined || form.params[needs] !== undefined) &&
            // What a table makes is changed in the table.
            !(fromTable && written[key] === undefined && written['series'] !== undefined),
        );
        const isFirst = ({ key }: Control) =>
          of === 'state' || key in written || hasTitle(kind, key);
        const field = (control: Control) => (
          <Field
            key={control.key}
            control={control}
            path={[control.key]}
            title={titleOf(kind, of, control.key)}
            value={written[control.key]}
            usual={usual[control.key]}
          />
        );
        const rest = shown.filter((one) => !isFirst(one));
        return (
          <>
            {shown.filter(isFirst).map(field)}
            {rest.length > 0 && (
              <details className="picture-group">
                <summary>{en.more}</summary>
                {rest.map(field)}
              </details>
            )}
          </>
        );
      }}
    </FormContext.Consumer>
  );
}
