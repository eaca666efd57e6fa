import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { youngGeneration } from '../scripts/lib/app-process.mjs';
import { root } from '../scripts/lib/paths.mjs';
import { PlainError } from '../scripts/lib/plain-error.mjs';
import { freePort } from '../scripts/lib/port.mjs';
import { run } from '../scripts/lib/run.mjs';
import { step } from '../scripts/lib/steps.mjs';

const folder = path.join(root, 'bench/floor');
const next = path.join(root, 'node_modules/next/dist/bin/next');
const follow = path.join(root, 'scripts/lib/exit-with-parent.mjs');
const readyWithinMs = 20_000;
const stopWithinMs = 5_000;

/** Calls `work(url)` with the bare app of bench/floor built and served, and clears both away afterwards. */
export async function withFloor(env, work) {
  const environment = { ...process.env, ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  const clear = () => rmSync(path.join(folder, '.next'), { recursive: true, force: true });
  process.once('exit', clear);
  try {
    await step('Building the bare handler', () =>
      run('next build', process.execPath, [next, 'build', folder], { cwd: root, env: { ...environment, CI: '1' } }),
    );
    return await served(environment, work);
  } finally {
    clear();
    process.off('exit', clear);
  }
}

async function served(env, work) {
  const port = await freePort();
  // The same memory as the app has, or the two would not compare.
  const args = [
    youngGeneration,
    '--import',
    follow,
    next,
    'start',
    folder,
    '--port',
    String(port),
    '--hostname',
    '127.0.0.1',
  ];
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['pipe', 'pipe', 'pipe'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  let said = '';
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        if (/Ready in/.test(said)) resolve('ready');
      });
    }
  });
  try {
    const first = await Promise.race([ready, ended, wait(readyWithinMs)]);
    if (first !== 'ready') throw new PlainError(`The bare handler did not start:\n${said}`);
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    child.kill('SIGTERM');
    await Promise.race([ended, wait(stopWithinMs)]);
    end();
    process.off('exit', end);
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());
