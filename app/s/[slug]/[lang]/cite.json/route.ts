export { citeJson as GET } from '../../../../_head/cite-route.ts';

export const dynamic = 'force-static';
