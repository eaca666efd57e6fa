import { appendFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

// Loaded into the server by load.mjs: what its heap holds after a collection, a line each time, in bytes.

const EVERY_MS = 10_000;
const file = process.env['BENCH_HEAP'];

if (file && process.argv.some((part) => part.endsWith('dist/bin/next'))) {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  setInterval(() => {
    collect();
    appendFileSync(file, `${Date.now()} ${process.memoryUsage().heapUsed}\n`);
  }, EVERY_MS).unref();
}
