/**
 * The motion dial and the list of keys. Plain controls; the reader's client part listens to them
 * (`name="motion"`, `"light"`, `"letters"`) and stores the choice. Without scripts the dial explains
 * why it has no effect.
 */
import { KeysPanel } from './keys-panel.tsx';
import type { Translate } from './messages.ts';
import { Opens, Panel } from './panel.tsx';

export const MOTIONS = ['full', 'gentle', 'steps', 'still'] as const;

export function MotionPanel({ t }: { readonly t: Translate }) {
  return (
    <Panel id="motion" title={t('nav.motion')} close={t('nav.close')}>
      <fieldset className="dial">
        <legend>{t('motion.intro')}</legend>
        {MOTIONS.map((motion) => (
          <label key={motion}>
            <input type="radio" name="motion" value={motion} defaultChecked={motion === 'full'} />
            <span>
              <b>{t(`motion.${motion}`)}</b>
              <br />
              {t(`motion.${motion}Text`)}
            </span>
          </label>
        ))}
      </fieldset>
      <label className="switch">
        <input type="checkbox" name="light" />
        <span>
          <b>{t('motion.light')}</b>
          <br />
          {t('motion.lightText')}
        </span>
      </label>
      <p className="no-script">{t('motion.noScript')}</p>
      <p>
        <Opens panel="help" className="text-button">
          {t('nav.help')}
        </Opens>
      </p>
    </Panel>
  );
}

export function HelpPanel({ t, desk }: { readonly t: Translate; readonly desk: boolean }) {
  const rows = [
    [['←', '→'], t('help.arrows')],
    [['Shift', '←', '→'], t('help.shiftArrows')],
    [['c'], t('nav.contents')],
    [['g'], t('nav.glossary')],
    [['s'], t('nav.sources')],
    [['m'], t('nav.motion')],
    ...(desk ? ([[['p'], t('present.present')]] as const) : []),
    [['1–9'], t('help.digits')],
    [['?'], t('help.question')],
  ] as const;
  return (
    <KeysPanel t={t} title={t('nav.help')} rows={rows}>
      <p>{t('help.browser')}</p>
    </KeysPanel>
  );
}
