/** The reference of a kind, readable without scripts: its states as stills, its parts, its fields. */
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Anchor } from '../../story/scene.ts';
import type { FieldTable } from '../../story/script/field-tables.ts';
import type { Story } from '../../story/story.ts';
import type { StillAddresses } from '../stage/step-figure.tsx';
import type { Translate } from '../ui/messages.ts';
import { SceneTableView } from './scene-table-view.tsx';
import { partOf } from './part-of.ts';
import { StateFigure } from './state-figure.tsx';
import { exampleSlug } from './kind-script.ts';
import type { StateText } from './state-texts.ts';

/** Turns backticks in the description of a type into `code` elements. */
const marked = (text: string): ReactNode =>
  text.split('`').map((part, i) => (i % 2 === 1 ? <code key={i}>{part}</code> : part));

function Fields({ table, t }: { readonly table: FieldTable; readonly t: Translate }) {
  return (
    <div className="scene-table" role="region" aria-label={table.name} tabIndex={0}>
      <table>
        <caption>
          <code>{table.name}</code>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('gallery.field')}</th>
            <th scope="col">{t('gallery.type')}</th>
            <th scope="col">{t('gallery.meaning')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ name, type, meaning, required }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
                {required && <small> {t('gallery.required')}</small>}
              </th>
              <td>{marked(type)}</td>
              <td>{marked(meaning)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Reference(props: {
  readonly story: Story;
  readonly manifest: StillAddresses;
  readonly basePath: string;
  readonly texts: readonly StateText[];
  readonly anchors: readonly Anchor[];
  readonly tables: readonly FieldTable[];
  readonly t: Translate;
}): ReactElement {
  const { story, texts, anchors, tables, t } = props;
  const kind = story.scenes[0]?.kind ?? '';
  const last = texts.at(-1)?.table;
  const part = partOf(story);
  return (
    <>
      <h2>{t('gallery.states')}</h2>
      <ul className="kind-list">
        {story.steps.map((step, i) => (
          <li key={step.id} className="kind-card">
            <StateFigure
              story={story}
              step={step}
              manifest={props.manifest}
              basePath={props.basePath}
              slug={exampleSlug(kind)}
              part={part}
            />
            <h3>{step.name}</h3>
            <p>{texts[i]?.description}</p>
          </li>
        ))}
      </ul>
      {anchors.length > 0 && (
        <>
          <h2>{t('gallery.anchors')}</h2>
          <div className="anchor-list" role="region" aria-label={t('gallery.anchors')} tabIndex={0}>
            <dl>
              {anchors.map(({ id, name }) => (
                <Fragment key={id}>
                  <dt>
                    <code>{id}</code>
                  </dt>
                  <dd>{name}</dd>
                </Fragment>
              ))}
            </dl>
          </div>
        </>
      )}
      {last && <SceneTableView table={last} caption={t('gallery.table')} />}
      <h2>{t('gallery.fields')}</h2>
      {tables.map((table) => (
        <Fields key={table.name} table={table} t={t} />
      ))}
      <p>
        {t('gallery.command')} <code>{`npx handscroll kind ${kind}`}</code>
      </p>
    </>
  );
}
