'use client';
/**
 * The pane of the picture: the pictures at the present place, and forms for what changes there and
 * for each picture as a whole.
 */
import { useEffect, useMemo, useState, type ReactElement } from 'react';
import { isObject, objectIn } from '../../../story/edit/places.ts';
import {
  setState,
  standingAt,
  stepsWith,
  takeOff,
  type Standing,
} from '../../../story/edit/stage.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { useStudio } from '../studio.ts';
import { Press } from '../fields.tsx';
import { AddPicture, focusOn } from './add-picture.tsx';
import { FormContext, type Form } from '../form/form.ts';
import { SchemaForm } from '../form/schema-form.tsx';
import { ChangeView } from './change-view.tsx';
import { kindName, pictureName } from './names.ts';
import { titlesOf } from './kind-titles.ts';
import { Labels } from './labels.tsx';
import { useCompiled } from './use-compiled.ts';
import { say, words as en } from '../../../story/catalogue/studio/pictures.g.ts';
import './pictures.css';

export function PicturePane(): ReactElement {
  const { script, place, shape, isReadOnly } = useStudio();
  const [isAdding, setAdding] = useState(false);
  const [isBack, setIsBack] = useState(false);
  const standing = useMemo(() => standingAt(script, place), [script, place]);
  const here = `${place.step}/${place.change}`;
  // Selecting another step closes the form for adding.
  useEffect(() => setAdding(false), [here]);
  if (standing.length === 0) return <AddPicture />;
  const back = () => {
    setAdding(false);
    setIsBack(true);
  };
  if (isAdding) return <AddPicture onDone={back} />;
  return (
    <fieldset
      className="picture-pane"
      disabled={isReadOnly}
      tabIndex={-1}
      ref={isBack ? focusOn : undefined}
    >
      {shape === 'portrait' && <p className="studio-help">{en.portrait}</p>}
      {standing.map((one, i) => (
        <Picture key={`${here}/${one.scene}`} {...one} isOpen={i === 0} />
      ))}
      <p>
        <Press onPress={() => setAdding(true)}>{en.add.another}</Press>
      </p>
    </fieldset>
  );
}

function Picture(props: Standing & { readonly isOpen: boolean }): ReactElement {
  const { scene: id, entry, isOpen } = props;
  const studio = useStudio();
  const { text, script, place, shape, edit, set, done } = studio;
  const isPortrait = shape === 'portrait';
  const scene = objectIn(objectIn(script, 'scenes'), id);
  const kind = String(scene['kind'] ?? '');
  const name = kindName(kind);
  const compiled = useCompiled(studio, id, kind, isPortrait ? 'tall' : 'wide');
  const under = isPortrait ? ['portrait'] : [];
  const at = (json: JsonObject) => (isPortrait ? objectIn(json, 'portrait') : json);
  const change = say(en.changed, { name });
  const state: Form = {
    ...{ ...compiled, isPortrait, titleOf: titlesOf('state', kind) },
    written: at(isObject(entry) ? entry : {}),
    write: (path, value) =>
      edit(
        change,
        setState(text, script, place, id, [...under, ...path], value),
        ['picture', place.step, place.change, id, ...path].join('/'),
      ),
  };
  const params: Form = {
    ...{ ...compiled, isPortrait, titleOf: titlesOf('params', kind) },
    written: at(objectIn(scene, 'params')),
    write: (path, value) =>
      set(
        ['scenes', id, 'params', ...under, ...path],
        value,
        change,
        ['scene', id, ...path].join('/'),
      ),
  };
  const remove = () => done(say(en.takenOff, { name }), takeOff(text, script, place, id));
  const count = stepsWith(script, id).length;
  return (
    <details className="picture-one" open={isOpen}>
      <summary>
        {name} <span className="studio-help">{pictureName(script, id)}</span>
      </summary>
      {kind === 'chart' && <ChangeView {...{ id, compiled }} params={objectIn(scene, 'params')} />}
      <FormContext value={state}>
        <h2>{en.here}</h2>
        <SchemaForm form={state} controls={compiled.form?.state ?? []} usual={compiled.state} />
        <Labels />
      </FormContext>
      <details className="picture-whole">
        <summary>{say(count > 1 ? en.wholeIn : en.whole, { count })}</summary>
        <SchemaForm form={params} controls={compiled.form?.params ?? []} usual={compiled.params} />
      </details>
      <Press onPress={remove}>{en.takeOff}</Press>
    </details>
  );
}
