export {
  citeBib as GET,
  storyPlaces as generateStaticParams,
} from '../../../../_head/cite-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
