/** One cell of a filmstrip for every stop of a story: its still, its words over the plate, its text. */
import { renderToStaticMarkup } from 'react-dom/server';
import { Labels } from '../../components/stage/label-text.tsx';
import { momentOf } from '../../components/stage/moment.ts';
import { renderStill } from '../../components/stage/stills.tsx';
import type { Mark } from '../../components/scenes/kit/marks.ts';
import { StillMarks } from '../../components/scenes/kit/still-marks.tsx';
import { STILLS } from '../../components/scenes/stills.g.ts';
import type { LabelsOf } from '../../components/scenes/kit/contract.ts';
import { PLATE, type Aspect, type PlacedLabel } from '../../story/scene.ts';
import type { Block, Build, Inline, Step, Story } from '../../story/story.ts';
import { frameAt } from '../../story/timeline/frame-at.ts';

const inlineWords = (line: readonly Inline[]): string =>
  line
    .map((one) => ('children' in one ? inlineWords(one.children) : 'text' in one ? one.text : ''))
    .join('');
function blockWords(block: Block): string {
  if (block.type === 'paragraph') return inlineWords(block.children);
  const lines = block.type === 'list' ? block.items : block.paragraphs;
  return lines.map(inlineWords).join(' · ');
}

function labelsAt(story: Story, step: Step, build: Build, aspect: Aspect): readonly PlacedLabel[] {
  const frame = frameAt(story, { step: step.id, progress: build.settled }, aspect);
  return frame.stage.flatMap((shown) => {
    const kind = story.scenes[shown.scene]?.kind ?? '';
    const place = STILLS.get(kind)?.labelsOf as LabelsOf<unknown, unknown> | undefined;
    const labels = place?.(momentOf(story, shown, frame.mood, aspect)) ?? [];
    return labels.map((label) => ({ ...label, id: `${shown.scene}-${label.id}` }));
  });
}

/** Pictures of the story's folder, written out: the sheet is a page that may fetch nothing. */
function picturesAt(
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  step: Step,
  build: Build,
  aspect: Aspect,
): readonly Mark[] {
  const frame = frameAt(story, { step: step.id, progress: build.settled }, aspect);
  const written = (one: Mark): Mark => {
    const bytes = one.tag === 'image' ? files.get(String(one.attrs['href'])) : undefined;
    const type = String(one.attrs['href']).endsWith('.svg') ? 'image/svg+xml' : 'image/*';
    const href = bytes && `data:${type};base64,${Buffer.from(bytes).toString('base64')}`;
    return {
      ...one,
      attrs: { ...one.attrs, ...(href !== undefined && { href }) },
      ...(one.children && { children: one.children.map(written) }),
    };
  };
  return frame.stage.flatMap((shown) => {
    const kind = STILLS.get(story.scenes[shown.scene]?.kind ?? '');
    const moment = momentOf({ ...story, home: '' }, shown, frame.mood, aspect);
    return (kind?.pictures?.(moment as never) ?? []).map(written);
  });
}

/** HTML of each stop; `only` names steps, `contrast` takes the pictures for forced colours. */
export function filmCells(
  story: Story,
  files: ReadonlyMap<string, Uint8Array>,
  aspect: Aspect,
  only: ReadonlySet<string> | undefined,
  contrast: boolean,
): readonly string[] {
  return story.steps.flatMap((step, stepIndex) =>
    only && !only.has(step.id)
      ? []
      : step.builds.map((build, buildIndex) => {
          const svg = renderStill(
            { ...story, file: (name) => files.get(name) },
            stepIndex,
            buildIndex,
            aspect,
            contrast ? 'contrast' : 'mood',
          );
          const picture = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
          return renderToStaticMarkup(
            <div className={`cell mood-${step.mood} ${step.layout[aspect]}`}>
              <h6>
                {step.id} {buildIndex + 1}/{step.builds.length}
              </h6>
              <img src={picture} alt="" />
              <svg
                className="labels"
                viewBox={`0 0 ${PLATE[aspect].width} ${PLATE[aspect].height}`}
              >
                <StillMarks marks={picturesAt(story, files, step, build, aspect)} />
              </svg>
              <Labels labels={labelsAt(story, step, build, aspect)} className="labels" />
              <div className="words">
                {buildIndex === 0 && <b>{step.name}</b>}
                {build.text.map(blockWords).join(' ')}
              </div>
            </div>,
          );
        }),
  );
}
