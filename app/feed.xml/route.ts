import { feed } from '../_head/feeds.ts';
import { site } from '../story-source.ts';

export const dynamic = 'force-static';

export const GET = async () =>
  site === ''
    ? new Response(null, { status: 404 })
    : new Response((await feed()).rss2(), {
        headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' },
      });
