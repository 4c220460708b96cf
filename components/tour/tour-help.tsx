/** The keys of the tour, as the reader lists its own; `?` opens it. */
import { Panel } from '../ui/panel.tsx';
import type { Translate } from '../ui/messages.ts';

export function TourHelp({ t }: { readonly t: Translate }) {
  const rows = [
    [['Space'], t('tour.help.space')],
    [['←', '→'], t('tour.help.arrows')],
    [['Shift', '←', '→'], t('tour.help.shiftArrows')],
    [['[', ']'], t('tour.help.speed')],
    [['m'], t('tour.controls.sound')],
    [['c'], t('tour.controls.captions')],
    [['?'], t('help.question')],
  ] as const;
  return (
    <Panel id="help" title={t('nav.help')} close={t('nav.close')}>
      <dl className="keys">
        {rows.map(([keys, words]) => (
          <div key={words} className="keys-row">
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
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
      <p>{t('tour.help.other')}</p>
    </Panel>
  );
}
