'use client';
/** A part of the studio that is fetched when it is first shown. Where it can't be, that is said in its place alone. */
import { lazy, Suspense, type ComponentType } from 'react';
import { Boundary } from '../stage/boundary.tsx';
import { fill } from '../ui/fill.ts';
import { Press } from './fields.tsx';
import { WORDS } from './words.en.ts';

/** `load` is called again for each attempt. Where the part is shown, `name` is what it is called where it can't be had. */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  // React keeps the import that failed for as long as there is the component that it made of it.
  const attempt = () => lazy(async () => ({ default: await load() }));
  let View = attempt();
  const renew = () => void (View = attempt());
  // The boundary shows again what it was given before: which attempt that is by then, is looked up here.
  const Latest = (props: Props) => <View {...props} />;
  const Part = (props: Props & { readonly name: string }) => (
    <Boundary
      code="page/part-threw"
      what={props.name}
      onFail={renew}
      instead={(again) => (
        <p className="studio-row" role="alert">
          {fill(WORDS.missing, { name: props.name })}
          <Press onPress={again}>{WORDS.again}</Press>
          <Press onPress={() => location.reload()}>{WORDS.reload}</Press>
        </p>
      )}
    >
      <Suspense>
        <Latest {...props} />
      </Suspense>
    </Boundary>
  );
  return Object.assign(Part, { load });
}
