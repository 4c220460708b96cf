export { GET } from '../../../../../../_pages/oembed.ts';

export const dynamic = 'force-static';
