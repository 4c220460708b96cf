/**
 * Everything for sharing a step, as server HTML: its link, the embed code, its picture, its citation,
 * downloads. It is part of the step's own page, where the links work without scripts; the story's Share panel
 * fetches it from there (reader/share-panel.ts). Its scripts are in share/bind-share.ts.
 */
import type { ReactNode } from 'react';
import type { Step } from '../../story/story.ts';
import { frameCode, FRAME_SIZE, loaderCode } from './embed-code.ts';
import { embedAddress } from '../step/story-part.ts';
import { addressOf, type Prose } from '../step/context.ts';
import { citation } from './cite.ts';

export interface ShareProps {
  readonly prose: Prose;
  readonly step: Step;
  readonly basePath: string;
  /** For example `https://example.org`; empty if the build was not given it. Then the browser fills it in. */
  readonly site: string;
  /** Address of the file from which the browser draws the picture (picture-file.ts). */
  readonly picture: string | undefined;
  /** Downloads of the whole story, where the site offers them. */
  readonly downloads?: { readonly [kind in 'file' | 'archive']?: string } | undefined;
  /** Address at which a copy of the story is edited. */
  readonly copy?: string | undefined;
}

export function Share(props: ShareProps) {
  const { prose, step, basePath, site, picture, downloads, copy } = props;
  const { story, t } = prose;
  const home = basePath + story.address;
  const page = `${home}step/${step.id}/`;
  const links = [['link', page] as const, ['story', home] as const];
  const embed = (rest: string) => basePath + embedAddress(story, story.id, rest);
  const chapter = story.chapters.find(({ id }) => id === step.chapter)?.name ?? '';
  const frames = {
    step: { path: embed(`${step.chapter}/${step.id}/`), title: `${story.name}: ${step.name}` },
    chapter: { path: embed(`${step.chapter}/`), title: `${story.name}: ${chapter}` },
    story: { path: embed(''), title: story.name },
  };
  return (
    <section
      className="share"
      aria-label={t('nav.share')}
      data-share-of={addressOf(step)}
      data-copied={t('share.copied')}
      data-selected={t('share.selected')}
    >
      {links.map(([name, path]) => (
        <Part key={name} title={t(`share.${name}`)}>
          <Copied
            id={`share-${name}`}
            label={t(`share.${name}`)}
            copy={t('share.copy')}
            page={path}
            text={site + path}
          />
          <details className="share-preview" data-code={t('share.noPicture')} hidden>
            <summary>{t('share.code')}</summary>
            <svg width="192" height="192" role="img" aria-label={t('share.code')}>
              <rect width="100%" height="100%" fill="#fff" />
              <path d="" fill="#000" />
            </svg>
          </details>
        </Part>
      ))}
      <Part title={t('share.embed')}>
        <p>{t('share.embedIntro')}</p>
        <p className="share-sizes" data-frames={JSON.stringify(frames)} data-base={basePath}>
          <label>
            {t('share.extent')}
            <select name="extent" autoComplete="off">
              <option value="step">{t('share.wholeStep')}</option>
              <option value="chapter">{t('share.wholeChapter')}</option>
              <option value="story">{t('share.wholeStory')}</option>
            </select>
          </label>
          <label>
            {t('share.width')}
            <input name="width" defaultValue="100%" size={5} autoComplete="off" />
          </label>
          <label>
            {t('share.height')}
            <input
              name="height"
              defaultValue={FRAME_SIZE.height}
              size={5}
              inputMode="numeric"
              autoComplete="off"
            />
          </label>
        </p>
        <Copied
          id="share-embed"
          label={t('share.embed')}
          copy={t('share.copy')}
          rows={4}
          text={
            frameCode({
              ...frames.step,
              src: site + frames.step.path,
              width: '100%',
              height: FRAME_SIZE.height,
            }) + loaderCode(site + basePath)
          }
        />
        <details className="share-preview" data-preview="" hidden>
          <summary>{t('share.preview')}</summary>
        </details>
      </Part>
      {picture === undefined ? null : (
        <Part title={t('share.picture')} hidden>
          <p>{t('share.pictureIntro')}</p>
          <p
            className="share-ways"
            data-picture={picture}
            data-drawing={t('share.drawing')}
            data-failed={t('share.noPicture')}
            data-saved={t('share.saved')}
          >
            <button className="plain-button" data-copy-picture="">
              {t('share.copyPicture')}
            </button>
            <button className="plain-button" data-save-picture={`${story.id}-${step.id}.png`}>
              {t('share.savePicture')}
            </button>
          </p>
        </Part>
      )}
      <Part title={t('share.cite')}>
        <Copied
          id="share-cite"
          label={t('share.cite')}
          copy={t('share.copy')}
          rows={3}
          page={page}
          text={citation(t, story, step, site + page)}
        />
        <p className="share-ways">
          <a href={`${page}cite.bib`} download={`${story.id}-${step.id}.bib`}>
            {t('share.bibtex')}
          </a>
          <a href={`${page}cite.json`} download={`${story.id}-${step.id}.json`}>
            {t('share.csl')}
          </a>
        </p>
      </Part>
      {downloads || copy !== undefined ? (
        <Part title={t('share.download')}>
          <p className="share-ways">
            {(['file', 'archive'] as const).map((kind) =>
              downloads?.[kind] ? (
                <a key={kind} href={basePath + downloads[kind]} download="">
                  {t(`share.${kind}`)}
                </a>
              ) : null,
            )}
            {copy === undefined ? null : <a href={copy}>{t('nav.edit')}</a>}
          </p>
        </Part>
      ) : null}
      <p className="share-told" role="status" data-told="" />
    </section>
  );
}

function Part(props: {
  readonly title: string;
  readonly hidden?: boolean;
  readonly children: ReactNode;
}) {
  return (
    // Parts that need scripts are hidden until bind-share.ts shows them.
    <div className="share-part" {...(props.hidden && { hidden: true, 'data-scripted': '' })}>
      <h3>{props.title}</h3>
      {props.children}
    </div>
  );
}

/**
 * A text and the button that copies it. `page`: a path in the text that the browser makes absolute if the
 * build did not know the site's address.
 */
function Copied(props: {
  readonly id: string;
  readonly label: string;
  readonly copy: string;
  readonly text: string;
  readonly rows?: number;
  readonly page?: string;
}) {
  const { id, label, copy, text, rows, page } = props;
  const field = {
    id,
    'aria-label': label,
    defaultValue: text,
    readOnly: true,
    spellCheck: false,
    autoComplete: 'off',
    ...(page !== undefined && { 'data-page': page }),
  };
  return (
    <p className="share-copied">
      {rows === undefined ? <input {...field} /> : <textarea {...field} rows={rows} />}
      <button className="plain-button" hidden data-scripted="" data-copies={id}>
        {copy}
      </button>
    </p>
  );
}
