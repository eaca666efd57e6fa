import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/lib/paths.mjs';
import { run } from '../scripts/lib/run.mjs';

/** One file for Node, made as the production build makes it: minified, and without the names that a debugger wants. */
export async function bundled(name, outfile) {
  const { build, stop } = await import('esbuild');
  await build({
    entryPoints: [fileURLToPath(new URL(name, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: `node${process.versions.node}`,
    minify: true,
    // The peer is a CommonJS package and asks for Node's own modules.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    conditions: ['react-server'],
    tsconfig: path.join(root, 'tsconfig.json'),
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  await stop();
}

/** What the file of that name writes as JSON, once bundled and run. */
export async function writtenBy(name) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zonula-written-'));
  try {
    const bundle = path.join(folder, 'bundle.mjs');
    const result = path.join(folder, 'result.json');
    await bundled(name, bundle);
    await run(name, process.execPath, [bundle, result], {});
    return JSON.parse(readFileSync(result, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
