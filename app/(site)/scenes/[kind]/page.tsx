import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FormList } from '../../../../components/gallery/form-list.tsx';
import { FORMS } from '../../../../components/gallery/forms.ts';
import { exampleSlug } from '../../../../components/gallery/kind-script.ts';
import { partOf } from '../../../../components/gallery/part-of.ts';
import { Reference } from '../../../../components/gallery/reference.tsx';
import { stateTexts } from '../../../../components/gallery/state-texts.ts';
import { TrialStage } from '../../../../components/gallery/trial-stage.tsx';
import { copyAddress } from '../../../../components/reader/copy-address.ts';
import { Boundary } from '../../../../components/stage/boundary.tsx';
import { kindName } from '../../../../components/studio/pictures/names.ts';
import { catalog } from '../../../../components/themes/catalog.ts';
import { translate } from '../../../../components/ui/messages.ts';
import { timelineOf } from '../../../../story/readings/timeline.ts';
import { kindTables } from '../../../../story/script/field-tables.ts';
import { siteLanguage } from '../../../site-frame.tsx';
import { basePath } from '../../../story-source.ts';
import { drawnAs, kindEntry } from '../kind-entry.ts';
import '../../../../components/gallery/gallery.css';

interface Props {
  readonly params: Promise<{ readonly kind: string }>;
}

export const dynamic = 'force-static';

const t = translate(siteLanguage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  return { title: kindName(kind), description: catalog.kinds.get(kind)?.summary ?? '' };
}

export default async function KindPage({ params }: Props) {
  const { kind } = await params;
  const entry = await kindEntry(kind);
  if (!entry) notFound();
  const { spec, example, story, card, manifest } = entry;
  const texts = stateTexts(spec, story);
  const [scene] = story.scenes;
  const drawnForms = kind === 'chart' ? await drawnAs(FORMS) : undefined;
  return (
    <>
      <p className="kind-way">
        <a href={`${basePath}/scenes/`}>{t('gallery.all')}</a>
      </p>
      <h1>{kindName(kind)}</h1>
      <p className="lead">
        <code>{kind}</code>: {spec.summary} {t(`gallery.${spec.surface}`)}
      </p>
      <p className="kind-way">
        <a className="plain-button" href={copyAddress(basePath, manifest.source)}>
          {t('gallery.open')}
        </a>
      </p>
      <Boundary code="page/part-threw" what="trial">
        <TrialStage
          timeline={{ ...timelineOf(story), home: `${basePath}/stories/${exampleSlug(kind)}/` }}
          start={card}
          states={story.steps.map(({ name }, i) => ({
            name,
            description: texts[i]?.description ?? '',
          }))}
          label={t('gallery.slider')}
          part={partOf(story)}
        />
      </Boundary>
      {drawnForms && (
        <FormList
          story={drawnForms.story}
          manifest={drawnForms.manifest}
          basePath={basePath}
          t={t}
        />
      )}
      <Reference
        story={story}
        manifest={manifest}
        basePath={basePath}
        texts={texts}
        anchors={scene ? spec.anchors(scene.params.wide, scene.data) : []}
        tables={kindTables(spec, example.params)}
        t={t}
      />
    </>
  );
}
