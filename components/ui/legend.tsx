/** The meaning of the signs that all pictures share. */
import { Panel } from './panel.tsx';
import { SignMark, type Sign } from './signs.tsx';
import type { Translate } from './messages.ts';

interface LegendProps {
  readonly t: Translate;
  /** The signs that the story's pictures use. */
  readonly signs: readonly Sign[];
}

export function LegendPanel({ t, signs }: LegendProps) {
  return (
    <Panel id="legend" title={t('nav.legend')} close={t('nav.close')}>
      <p>{t('legend.intro')}</p>
      <ul className="signs">
        {signs.map((sign) => (
          <li key={sign}>
            <SignMark sign={sign} />
            <span>
              <b>{t(`legend.${sign}`)}</b>
              {t('legend.colon')}
              {t(`legend.${sign}Text`)}
            </span>
          </li>
        ))}
      </ul>
      <p>{t('legend.judgement')}</p>
    </Panel>
  );
}
