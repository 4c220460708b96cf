/** The picture at one stop with its words over it. Renders on the server and in the browser. */
import type { ReactElement } from 'react';
import type { Mark } from '../scenes/kit/marks.ts';
import { Labels } from './label-text.tsx';
import { Pictures } from './pictures.tsx';
import type { StopPicture } from './stop-picture.ts';

export function StopFigure(props: {
  readonly picture: StopPicture;
  readonly basePath: string;
  /** Loaded only when it is scrolled to, for figures far down a list. */
  readonly lazy?: boolean;
}): ReactElement {
  const { picture, basePath, lazy = false } = props;
  const { src, contrast, alt, mounted, labels, marks } = picture;
  return (
    <figure className={mounted ? 'stop-figure stop-mounted' : 'stop-figure'}>
      <picture>
        {contrast ? <source srcSet={basePath + contrast} media="(forced-colors: active)" /> : null}
        <img src={basePath + src} alt={alt} decoding="async" loading={lazy ? 'lazy' : undefined} />
      </picture>
      <div className="plate">
        <Pictures
          aspect="wide"
          className="labels"
          marks={marks.map((mark) => withBase(mark, basePath))}
        />
        <Labels labels={labels} className="labels" />
      </div>
    </figure>
  );
}

/** The mark with its pictures' addresses prefixed by the site's base path. */
export function withBase(mark: Mark, basePath: string): Mark {
  const { href } = mark.attrs;
  const from = mark.tag === 'image' && typeof href === 'string' ? { href: basePath + href } : {};
  const children = mark.children?.map((child) => withBase(child, basePath));
  return { ...mark, attrs: { ...mark.attrs, ...from }, ...(children && { children }) };
}
