/**
 * The library exported under a path, on nginx and Caddy with the settings that the export writes: no problem. With a
 * line of the settings broken, as by a hand, the problem is named. A server that this system lacks is skipped.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkSite } from './check-site.ts';
import { freePort } from '../../bin/port.mjs';
import { caddyConf, nginxConf } from '../../bin/site-conf.mjs';

const BASE = '/tales';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const home = mkdtempSync(path.join(tmpdir(), 'handscroll "hosts '));
const folder = path.join(home, 'site');
const place = { folder, base: BASE, frames: '*', compressed: true };
const inHome = (name: string) => path.join(home, name);
const is = (command: string) =>
  spawnSync(command, ['version'], { stdio: 'ignore' }).error === undefined;
let port = 0;

beforeAll(async () => {
  port = await freePort();
  const asked = [
    '--site',
    `http://localhost:${port}`,
    '--base',
    BASE,
    '--compress',
    '--out',
    folder,
  ];
  execFileSync(process.execPath, ['bin/export.mjs', ...asked, '--conf', 'nginx'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  expect(readFileSync(`${folder}.nginx.conf`, 'utf8')).toBe(nginxConf(place));
}, 900_000);
afterAll(() => rmSync(home, { recursive: true }));

interface Host {
  readonly name: string;
  readonly settings: string;
  /** Command and arguments that serve by `conf` until they are ended. */
  readonly command: readonly [string, ...string[]];
  readonly write: (settings: string) => void;
}
const HOSTS: readonly Host[] = [
  {
    name: 'nginx',
    settings: nginxConf(place),
    command: ['nginx', '-c', inHome('nginx.conf')],
    write(settings) {
      writeFileSync(inHome('site.conf'), settings);
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${JSON.stringify(inHome(name))};`)
        .join('');
      writeFileSync(
        inHome('nginx.conf'),
        `load_module ${BROTLI}; daemon off; pid ${JSON.stringify(inHome('pid'))}; error_log stderr;
        ${process.getuid?.() === 0 ? 'user root;' : ''} events {}
        http { access_log off; ${temporary}
          server { listen 127.0.0.1:${port}; include ${JSON.stringify(inHome('site.conf'))}; } }`,
      );
    },
  },
  {
    name: 'caddy',
    settings: caddyConf(place),
    command: ['caddy', 'run', '--config', inHome('Caddyfile')],
    write(settings) {
      writeFileSync(inHome('site.caddy'), settings);
      writeFileSync(
        inHome('Caddyfile'),
        `{\n\tadmin off\n\tauto_https off\n}\nhttp://localhost:${port} {\n\timport ${JSON.stringify(inHome('site.caddy'))}\n}\n`,
      );
    },
  },
];

/** What a check says of the site under some settings. */
async function problemsOn({ command: [name, ...args], write }: Host, settings: string) {
  write(settings);
  const server = spawn(name, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const address = `http://localhost:${port}${BASE}/`;
    await expect
      .poll(
        () =>
          fetch(address).then(
            ({ status }) => status,
            () => 0,
          ),
        { timeout: 10_000 },
      )
      .toBe(200);
    const { found, pages } = await checkSite(address);
    expect(pages).toBeGreaterThan(20);
    return found.map(({ code, what, address: where }) => `${code}: ${what} ${where}`);
  } finally {
    server.kill('SIGTERM');
    await ended;
  }
}

for (const host of HOSTS) {
  const isHere = is(host.name) && (host.name !== 'nginx' || existsSync(BROTLI));
  it.skipIf(!isHere)(`${host.name} serves the export without a problem`, async () => {
    expect(await problemsOn(host, host.settings)).toEqual([]);
  });
  const lines = host.settings.split('\n');
  for (const [code, broken] of [
    ['header-x-content-type-options', /X-Content-Type-Options/],
    ['header-referrer-policy', /Referrer-Policy/],
    ['header-cross-origin-opener-policy', /Cross-Origin-Opener-Policy/],
    ['header-cross-origin-resource-policy', /Cross-Origin-Resource-Policy/],
    ['header-access-control-allow-origin', /Access-Control-Allow-Origin/],
    ['header-x-frame-options', /X-Frame-Options/],
    ['frames', /frame-ancestors/],
    ['immutable', /immutable/],
    ['revalidate', /must-revalidate/],
    ['not-found-page', /error_page|rewrite/],
  ] as const)
    it.skipIf(!isHere)(`${host.name} without ${broken.source}: ${code}`, async () => {
      const settings = lines.filter((line) => !broken.test(line)).join('\n');
      expect((await problemsOn(host, settings)).join('\n')).toContain(`${code}:`);
    });
}
