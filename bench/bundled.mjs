import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../scripts/lib/paths.mjs';

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
