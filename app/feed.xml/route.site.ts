import { feed } from '../_head/feeds.ts';

export const dynamic = 'force-static';

export const GET = async () =>
  new Response((await feed()).rss2(), {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
  });
