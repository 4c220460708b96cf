/**
 * The motion dial and the list of keys. Plain controls; the reader's client part listens to them
 * (`name="motion"`, `"light"`, `"letters"`) and keeps the choice. Without scripts the dial says why it rests.
 */
import { Opens, Panel } from './panel.tsx';
import type { Translate } from './messages.ts';

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
  const letters = [
    ['c', t('nav.contents')],
    ['g', t('nav.glossary')],
    ['s', t('nav.sources')],
    ['m', t('nav.motion')],
    ...(desk ? ([['p', t('present.present')]] as const) : []),
  ] as const;
  return (
    <Panel id="help" title={t('nav.help')} close={t('nav.close')}>
      <dl className="keys">
        <dt>
          <kbd>←</kbd> <kbd>→</kbd>
        </dt>
        <dd>{t('help.arrows')}</dd>
        <dt>
          <kbd>Shift</kbd> <kbd>←</kbd> <kbd>→</kbd>
        </dt>
        <dd>{t('help.shiftArrows')}</dd>
        {letters.map(([key, words]) => (
          <div key={key} className="keys-row">
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
        <dt>
          <kbd>1</kbd>–<kbd>9</kbd>
        </dt>
        <dd>{t('help.digits')}</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{t('help.question')}</dd>
      </dl>
      <label className="switch">
        <input type="checkbox" name="letters" defaultChecked />
        <span>{t('help.letters')}</span>
      </label>
      <p>{t('help.browser')}</p>
    </Panel>
  );
}
