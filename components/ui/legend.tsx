/** What the signs in every picture mean. */
import { Panel } from './panel.tsx';
import { SignMark } from './signs.tsx';
import type { Translate } from './messages.ts';

const SIGNS = ['outline', 'pigment', 'cinnabar', 'tea', 'torn', 'nothing'] as const;

export function LegendPanel({ t }: { readonly t: Translate }) {
  return (
    <Panel id="legend" title={t('nav.legend')} close={t('nav.close')}>
      <p>{t('legend.intro')}</p>
      <ul className="signs">
        {SIGNS.map((sign) => (
          <li key={sign}>
            <SignMark sign={sign} />
            <span>
              <b>{t(`legend.${sign}`)}</b>: {t(`legend.${sign}Text`)}
            </span>
          </li>
        ))}
      </ul>
      <p>{t('legend.judgement')}</p>
    </Panel>
  );
}
