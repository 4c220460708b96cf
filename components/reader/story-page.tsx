/**
 * The scroll reader's page as the server renders it: the whole illustrated article, complete and
 * readable before any script arrives. The client part only adds movement.
 */
import { isMounted, type StillAddresses } from '../stage/step-figure.tsx';
import { copyAddress } from './copy-address.ts';
import { keepTree } from './saved-tree.ts';
import { PageExtras } from './page-extras.tsx';
import { ScrollReader } from './scroll-reader.tsx';
import { StaticHtml } from './static-html.tsx';
import { stillFigures } from './still-figures.tsx';
import { readerWords, StoryTree, type StoryTreeProps } from './story-tree.tsx';

export interface StoryPageProps extends Omit<StoryTreeProps, 'inClass' | 'keep' | 'copy'> {
  /** What the build drew: stills and timeline. Without it the article has no pictures. */
  readonly manifest:
    | (StillAddresses & {
        readonly timeline: string;
        readonly asks?: string;
        readonly source?: string;
      })
    | undefined;
}

export function StoryPage(props: StoryPageProps) {
  const { story, manifest, basePath } = props;
  keepTree(story.address, <StoryDocument {...props} />);
  return (
    <>
      <StaticHtml name={story.address} scrolls />
      <PageExtras />
      {manifest ? (
        <ScrollReader
          timeline={basePath + manifest.timeline}
          {...(manifest.asks && { asks: basePath + manifest.asks })}
          words={readerWords(story)}
        />
      ) : null}
    </>
  );
}

/** The whole article, with the stills that the build drew. */
export function StoryDocument(props: StoryPageProps & Pick<StoryTreeProps, 'inClass'>) {
  const { story, manifest, basePath } = props;
  const [first] = story.steps;
  const onTable = manifest !== undefined && first !== undefined && isMounted(first, story);
  const figures = stillFigures({ story, manifest, basePath, first });
  const copy = copyAddress(basePath, manifest?.source);
  return <StoryTree {...props} {...{ figures, onTable, copy }} />;
}
