import { feed } from '../_head/feeds.ts';

export const dynamic = 'force-static';

export const GET = async () =>
  new Response((await feed()).json1(), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
