/**
 * The list of keys in a panel, and the switch for letter keys, to which a client part listens
 * (`name="letters"`).
 */
import { Fragment, type ReactNode } from 'react';
import type { Translate } from './messages.ts';
import { Panel } from './panel.tsx';

/** Keys with other names on keyboards of other languages. */
const NAMED = ['Space', 'Shift', 'Home', 'Enter'] as const;

export function KeysPanel(props: {
  readonly t: Translate;
  readonly title: string;
  /** Keys, and what they do. */
  readonly rows: readonly (readonly [keys: readonly string[], words: string])[];
  readonly children?: ReactNode;
}) {
  const { t, title, rows, children } = props;
  const nameOf = (key: string) => {
    const named = NAMED.find((one) => one === key);
    return named ? t(`key.${named}`) : key;
  };
  return (
    <Panel id="help" title={title} close={t('nav.close')}>
      <dl className="keys">
        {rows.map(([keys, words]) => (
          <div key={words} className="keys-row">
            <dt>
              {keys.map((key, i) => (
                <Fragment key={key}>
                  {i > 0 ? ' ' : null}
                  <kbd>{nameOf(key)}</kbd>
                </Fragment>
              ))}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label className="switch">
        <input type="checkbox" name="letters" defaultChecked />
        <span>{t('help.letters')}</span>
      </label>
      {children}
    </Panel>
  );
}
