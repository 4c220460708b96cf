import type { MetadataRoute } from 'next';
import { absoluteUrl } from './_head/head.ts';
import { site } from './story-source.ts';

export const dynamic = 'force-static';

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/' },
    ...(site !== '' && { sitemap: absoluteUrl('/sitemap.xml') }),
  };
}
