/** The list of keys, as server HTML in a panel. */
import { Panel } from '../ui/panel.tsx';
import type { Translate } from '../ui/messages.ts';

const KEYS = [
  ['arrows', '←', '→'],
  ['shift', 'Shift', '←', '→'],
  ['ends', 'Home', 'End'],
  ['number', '1', '2', 'Enter'],
  ['g', 'g'],
  ['o', 'o'],
  ['b', 'b'],
  ['dot', '.'],
  ['h', 'h'],
  ['t', 't'],
  ['a', 'a'],
  ['l', 'l'],
  ['i', 'i'],
  ['x', 'x'],
  ['c', 'c'],
  ['j', 'j'],
  ['w', 'w'],
  ['v', 'v'],
  ['f', 'f', 'F5'],
  ['size', '+', '-'],
  ['esc', 'Esc'],
] as const;

export function PresenterHelp({ t }: { readonly t: Translate }) {
  return (
    <Panel id="help" title={t('present.keys')} close={t('nav.close')}>
      <dl className="keys">
        {KEYS.map(([what, ...keys]) => (
          <div key={what} className="keys-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`present.help.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="switch">
        <input type="checkbox" name="letters" defaultChecked />
        <span>{t('help.letters')}</span>
      </label>
    </Panel>
  );
}
