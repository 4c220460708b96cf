import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { exampleSlug } from '../../../../components/gallery/kind-script.ts';
import { partOf } from '../../../../components/gallery/part-of.ts';
import { Reference } from '../../../../components/gallery/reference.tsx';
import { stateTexts } from '../../../../components/gallery/state-texts.ts';
import { catalog } from '../../../../components/themes/catalog.ts';
import { MOOD_NAMES } from '../../../../components/themes/theme.ts';
import { translate } from '../../../../components/ui/messages.ts';
import { timelineOf } from '../../../../story/readings/timeline.ts';
import { controlsOf } from '../../../../story/script/controls.ts';
import { kindTables } from '../../../../story/script/field-tables.ts';
import { siteLanguage } from '../../../site-frame.tsx';
import { basePath } from '../../../story-source.ts';
import { kindEntry } from '../kind-entry.ts';
import { LiveTrial } from '../live-trial.tsx';
import '../../../../components/gallery/gallery.css';
import '../../../../components/gallery/trial.css';

interface Props {
  readonly params: Promise<{ readonly kind: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => [...catalog.kinds.keys()].map((kind) => ({ kind }));

const t = translate(siteLanguage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { kind } = await params;
  return { title: kind, description: catalog.kinds.get(kind)?.summary ?? '' };
}

export default async function KindPage({ params }: Props) {
  const { kind } = await params;
  const entry = await kindEntry(kind);
  if (!entry) notFound();
  const { spec, example, story, manifest } = entry;
  const texts = stateTexts(spec, story);
  return (
    <>
      <p className="kind-way">
        <a href={`${basePath}/scenes/`}>{t('gallery.all')}</a>
      </p>
      <h1>{kind}</h1>
      <p className="lead">
        {spec.summary} {t(`gallery.${spec.surface}`)}
      </p>
      <LiveTrial
        example={example}
        first={{ ok: true, timeline: timelineOf(story), texts, problems: [] }}
        params={controlsOf(spec.params)}
        state={controlsOf(spec.state)}
        moods={MOOD_NAMES}
        part={partOf(story)}
        home={`${basePath}/stories/${exampleSlug(kind)}/`}
        words={{
          slider: t('gallery.slider'),
          mood: t('gallery.mood'),
          state: t('gallery.state'),
          params: t('gallery.params'),
          reset: t('gallery.reset'),
          json: t('gallery.json'),
          badJson: t('gallery.badJson'),
          paste: t('gallery.paste'),
          copy: t('gallery.copy'),
          copied: t('gallery.copied'),
          table: t('gallery.table'),
          unset: t('gallery.unset'),
          loading: t('gallery.loading'),
        }}
      />
      <Reference
        story={story}
        manifest={manifest}
        basePath={basePath}
        texts={texts}
        anchors={anchorsOf(entry)}
        tables={kindTables(spec, example.params)}
        words={{
          states: t('gallery.states'),
          anchors: t('gallery.anchors'),
          fields: t('gallery.fields'),
          field: t('gallery.field'),
          type: t('gallery.type'),
          meaning: t('gallery.meaning'),
          required: t('gallery.required'),
          table: t('gallery.table'),
          command: t('gallery.command'),
        }}
      />
    </>
  );
}

function anchorsOf({ spec, story }: NonNullable<Awaited<ReturnType<typeof kindEntry>>>) {
  const scene = story.scenes[0];
  return scene ? spec.anchors(scene.params.wide, scene.data) : [];
}
