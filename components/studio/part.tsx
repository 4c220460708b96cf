'use client';
/**
 * A part of the studio that is loaded when it is first shown. If that fails, only its own place
 * shows an error.
 */
import { lazy, Suspense, type ComponentType } from 'react';
import { Boundary } from '../stage/boundary.tsx';
import { Press } from './fields.tsx';
import { say, words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

/** `load` is called again for each attempt. `name` is the part's name in the error message. */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  // React caches a failed import in the lazy component, so each attempt needs a new one.
  const attempt = () => lazy(async () => ({ default: await load() }));
  let View = attempt();
  const renew = () => void (View = attempt());
  // The boundary renders its old children again, so the latest attempt is looked up here.
  const Latest = (props: Props) => <View {...props} />;
  const Part = (props: Props & { readonly name: string }) => (
    <Boundary
      code="page/part-threw"
      what={props.name}
      onFail={renew}
      instead={(again) => (
        <p className="studio-row" role="alert">
          {say(WORDS.missing, { name: props.name })}
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
