/** The forms that a chart can have, by family: each as a still, with the fields to copy. */
import type { ReactElement } from 'react';
import type { Story } from '../../story/story.ts';
import { holdOf } from '../../story/timeline/move.ts';
import { describeStep } from '../stage/describe.ts';
import { Labels } from '../stage/label-text.tsx';
import type { StillAddresses } from '../stage/step-figure.tsx';
import { stillName } from '../stage/still-name.ts';
import { labelsAt } from '../stage/still-words.ts';
import type { Translate } from '../ui/messages.ts';
import { forms } from './forms.ts';
import { written } from './paste-text.ts';

export function FormList(props: {
  readonly story: Story;
  readonly manifest: StillAddresses;
  readonly basePath: string;
  readonly t: Translate;
}): ReactElement {
  const { story, manifest, basePath, t } = props;
  return (
    <>
      <h2>{t('gallery.forms')}</h2>
      <p>{t('gallery.copyForm')}</p>
      {[...new Set(forms.map(({ family }) => family))].map((family) => (
        <section key={family}>
          <h3>{family}</h3>
          <ul className="form-list">
            {forms
              .filter((one) => one.family === family)
              .map(({ id, name, example }) => {
                const step = story.steps.find((one) => one.id === id);
                // The tall picture: in a card its words can be read.
                const url = manifest.stills[stillName(id, 'tall')];
                return step && url !== undefined ? (
                  <li key={id}>
                    <div className="state-figure form-figure themed ground mood-day">
                      <figure className="still" aria-label={name}>
                        <img src={basePath + url} alt="" loading="lazy" decoding="async" />
                        <div className="plate">
                          <Labels
                            labels={labelsAt(story, holdOf(story, id), 'tall')}
                            className="labels"
                          />
                        </div>
                        <figcaption className="visually-hidden">
                          {describeStep(story, step)}
                        </figcaption>
                      </figure>
                    </div>
                    <h4>{name}</h4>
                    <pre>{written(example.params, '', 60)}</pre>
                  </li>
                ) : null;
              })}
          </ul>
        </section>
      ))}
    </>
  );
}
