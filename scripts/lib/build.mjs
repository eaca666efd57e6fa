import { readdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { digestOf, isFresh, removeStamp, writeStamp } from './stamp.mjs';
import { step } from './steps.mjs';

const stamp = path.join(root, '.next/zonula-build-stamp');

// Everything counts as a source unless it is known not to be, so that a new folder is never forgotten.
const notSources = new Set([
  'node_modules',
  'docs',
  'e2e',
  'scripts',
  'test-results',
  'playwright-report',
  'next-env.d.ts',
  'coverage',
]);
const isSource = (name) => !(name.startsWith('.') || notSources.has(name) || /\.(md|tsbuildinfo|log)$/.test(name));
const isBuiltFrom = (file) => !/\.test\.tsx?$|^prisma\/(generated|migrations)(\/|$)/.test(file);

const sources = () =>
  digestOf(root, readdirSync(root).filter(isSource).sort(), {
    skip: (file) => !isBuiltFrom(file),
    extra: [process.version],
  });

export const buildIsFresh = () => isFresh(stamp, sources());

/** Builds the app for production unless the last build was made from exactly these sources. */
export async function ensureBuild() {
  const digest = sources();
  if (isFresh(stamp, digest)) return;
  removeStamp(stamp);
  await step('Building the app', () =>
    run('next build', process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CI: '1' },
    }),
  );
  writeStamp(stamp, digest);
}
