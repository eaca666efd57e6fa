import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { root } from './lib/paths.mjs';
import { sbomFile, sbomOf } from './lib/sbom.mjs';

// What `npm start` serves, as it lies there. npm test builds it before these run.

const build = path.join(root, '.next');
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
const forBrowsers = filesBelow(path.join(build, 'static'));
const forServer = filesBelow(path.join(build, 'server'));
const holding = (files, text) =>
  files.filter((file) => readFileSync(file, 'utf8').includes(text)).map((file) => path.relative(build, file));

describe('SEC-25: what is sent to browsers', () => {
  test.each([
    'ZONULA_MASTER_KEY',
    'AUTH_SECRET',
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'passwordHash',
    'append_audit',
    'ClinicKey',
    'pg_advisory',
    '@node-rs/argon2',
    'PrismaClient',
  ])('holds no %s', (marker) => {
    // The marker says something only while the server has it.
    expect(forBrowsers.length).toBeGreaterThan(10);
    expect(holding(forBrowsers, marker)).toEqual([]);
  });

  test('the markers would be found: the server’s side has them', () => {
    for (const marker of ['ZONULA_MASTER_KEY', 'AUTH_SECRET', 'passwordHash', 'append_audit']) {
      expect(holding(forServer, marker), marker).not.toEqual([]);
    }
  });
});

describe('SEC-35: the production build', () => {
  test('has no route that app/ has not', () => {
    const served = Object.keys(
      JSON.parse(readFileSync(path.join(build, 'server/app-paths-manifest.json'), 'utf8')),
    ).filter((route) => !route.startsWith('/_'));
    const written = filesBelow(path.join(root, 'app'))
      .map((file) => `/${path.relative(path.join(root, 'app'), file)}`)
      .filter((file) => /\/(page|route)\.tsx?$|^\/icon\./.test(file))
      .map((file) => (file.startsWith('/icon.') ? `${file}/route` : file.replace(/\.tsx?$/, '')));
    expect(served.sort()).toEqual(written.sort());
    expect(served.filter((route) => /seed|debug|\bdev\b|\btests?\b|storybook/i.test(route))).toEqual([]);
  });

  test('has no source map and no word of one for browsers', () => {
    expect(forBrowsers.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(holding(forBrowsers, 'sourceMappingURL=')).toEqual([]);
  });

  test('has no account, marker or invented knowledge of the tests', () => {
    for (const marker of ['first@example.org', 'three ships in the bay', 'quokka', 'ashwood-']) {
      expect([
        marker,
        holding([...forBrowsers, ...forServer.filter((file) => !file.endsWith('.map'))], marker),
      ]).toEqual([marker, []]);
    }
  });
});

describe('REL-21: what a browser fetches first', () => {
  const kilobytes = (file) => readFileSync(path.join(build, `${file}.br`)).length / 1000;

  /** Everything that the page of the walk and the layouts around it name, and what every page starts with. */
  const firstScriptsOfWalk = () => {
    const page = 'server/app/(clinic)/sessions/[sessionId]/page_client-reference-manifest.js';
    const text = readFileSync(path.join(build, page), 'utf8');
    const { entryJSFiles } = JSON.parse(text.slice(text.search(/= ?\{/) + 1).replace(/;\s*$/, ''));
    const { rootMainFiles } = JSON.parse(readFileSync(path.join(build, 'build-manifest.json'), 'utf8'));
    return [...new Set([...rootMainFiles, ...Object.values(entryJSFiles).flat()])];
  };

  test('each script and style lies there as brotli too, with the same in it', () => {
    const whole = forBrowsers.filter((file) => /static\/chunks\/.*\.(js|css)$/.test(file));
    expect(whole.length).toBeGreaterThan(10);
    for (const file of whole) {
      expect([file, brotliDecompressSync(readFileSync(`${file}.br`)).equals(readFileSync(file))]).toEqual([file, true]);
    }
  });

  test('the scripts of the walk stay within their budget of 220 kB, as transferred', () => {
    const scripts = firstScriptsOfWalk();
    const total = scripts.reduce((sum, file) => sum + kilobytes(file), 0);
    expect(scripts.length).toBeGreaterThan(8);
    expect(total).toBeGreaterThan(120);
    expect(total).toBeLessThan(220);
  });
});

test('SEC-34: the bill of materials beside the build is that of the lockfile', () => {
  const lockfile = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
  expect(JSON.parse(readFileSync(sbomFile, 'utf8'))).toEqual(sbomOf(lockfile));
});
