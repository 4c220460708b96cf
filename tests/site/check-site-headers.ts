/** Checks headers and policy of an answer against the table that is the same for all hosts. */
import { TYPES, isHashed, isText } from '../../app/_server/files.mjs';
import { inlineHashes, policy } from '../../app/_server/policy.mjs';
import {
  IMMUTABLE,
  ancestorsOf,
  headersOf,
  policyOptions,
  ruleOf,
} from '../../app/_server/rules.mjs';
import { markupOf, originNamedBy, tags, type Answer } from './check-site-read.ts';
import type { Report } from './check-site-report.ts';

/** Answers below this size in bytes need no compression. */
const SMALL = 1024;

/** The separate policies of an answer; all of them apply. */
const policiesOf = ({ headers }: Answer) =>
  (headers.get('content-security-policy') ?? '').split(/,\s*/).filter(Boolean);
const ANCESTORS = /(?:^|;\s*)frame-ancestors ([^;]*)/;

/**
 * Checks the headers of an answer.
 * @param path its path, without the site's base
 */
export function checkHeaders(report: Report, answer: Answer, path: string): void {
  const { url, headers } = answer;
  const rule = ruleOf(path);
  for (const [name, value] of Object.entries(headersOf(rule))) {
    const served = headers.get(name);
    if (served === value) continue;
    const now = served === null ? 'is missing' : `is "${served}"`;
    report.found(`header-${name.toLowerCase()}`, url, `${name} ${now} and should be "${value}"`);
  }
  const policies = policiesOf(answer);
  const ancestors = policies.map((one) => ANCESTORS.exec(one)?.[1]?.trim());
  if (policies.length > 1)
    report.found('policy-twice', url, 'Content-Security-Policy is sent twice, and both hold');
  if (rule.kind !== 'embed') {
    const requested = ancestorsOf(rule, '');
    if (!ancestors.includes(requested.replace(/^\S+ /, '')))
      report.found('frames', url, `${requested} is missing: others can frame this`);
    return;
  }
  if (headers.has('x-frame-options'))
    report.found(
      'embed-frames',
      url,
      'X-Frame-Options is sent, and keeps embeds out of every frame',
    );
  if (ancestors.some((one) => one === undefined || one === "'none'") || ancestors.length === 0)
    report.found('embed-frames', url, 'frame-ancestors names nobody who may frame embeds');
}

/** Checks the policy in the headers of a page together with the one in its HTML. */
export function checkPolicy(report: Report, answer: Answer, path: string): void {
  const { url, text } = answer;
  const markup = markupOf(text);
  const options = policyOptions(ruleOf(path), originNamedBy(markup));
  const requested = policy(inlineHashes(text), options);
  const inPage = tags(markup, 'meta')
    .filter((tag) => tag.get('http-equiv')?.toLowerCase() === 'content-security-policy')
    .flatMap((tag) => tag.get('content') ?? []);
  const inHeader = policiesOf(answer).filter((one) => one.includes('default-src'));
  const served = [...inPage, ...inHeader.map((one) => one.replace(ANCESTORS, ''))];
  if (served.length === 0) report.found('policy-missing', url, 'the page has no policy');
  else if (served.some((one) => one !== requested))
    report.found('policy', url, 'the policy is not that of the page as it is served');
}

const ALIKE: Readonly<Record<string, string>> = {
  'application/javascript': 'text/javascript',
  'text/xml': 'application/xml',
  'application/rss+xml': 'application/xml',
  'application/feed+json': 'application/json',
  'audio/opus': 'audio/ogg',
  'audio/x-m4a': 'audio/mp4',
  'image/vnd.microsoft.icon': 'image/x-icon',
};
const bare = (type: string) => {
  const name = type.split(';')[0]?.trim().toLowerCase() ?? '';
  return ALIKE[name] ?? name;
};

/** Checks type, compression and cache time of an answer. */
export function checkDelivery(report: Report, answer: Answer, path: string): void {
  const { url, headers, bytes } = answer;
  const ending = /\.[a-z0-9]+$/.exec(path)?.[0] ?? '.html';
  const served = headers.get('content-type') ?? '';
  const type = TYPES.get(ending);
  if (type && bare(served) !== bare(type))
    report.found('type', url, `its type is "${served}" and should be ${bare(type)} (${ending})`);
  if (isText(type ?? '') && bytes.length > SMALL && !headers.has('content-encoding'))
    report.found('compression', url, `text is sent without compression (${ending})`);
  const cache = headers.get('cache-control') ?? '';
  const saved = cache.includes('immutable');
  if (ruleOf(path).cache === IMMUTABLE) {
    if (!saved)
      report.found('immutable', url, `Cache-Control is "${cache}" and should be "${IMMUTABLE}"`);
  } else if (!isHashed(path) && (saved || !/no-store|no-cache|max-age=0\b/.test(cache)))
    report.found(
      'revalidate',
      url,
      `Cache-Control is "${cache}": readers would keep an old ${ending}`,
    );
}
