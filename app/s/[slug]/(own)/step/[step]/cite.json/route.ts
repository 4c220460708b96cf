export {
  citeJson as GET,
  storyStepPlaces as generateStaticParams,
} from '../../../../../../_head/cite-route.ts';

export const dynamic = 'force-static';
export const dynamicParams = false;
