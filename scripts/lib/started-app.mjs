import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';
import { freePort } from './port.mjs';
import { throwawayFolder } from './throwaway-folder.mjs';

/**
 * The whole app as `npm start` runs it, on a free port and data of its own: for browser tests and measurements.
 * Returns its process, its address, the one-time link if it printed one, and all it has said.
 */
export async function startedApp({ env = {}, show = false } = {}) {
  const port = Number(env.PORT) || (await freePort());
  const ownData = env.ZONULA_DATA_DIR ? null : await throwawayFolder('app');
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PORT: String(port), ...(ownData && { ZONULA_DATA_DIR: ownData }), ...env },
  });
  const endChild = () => child.kill('SIGTERM');
  process.once('exit', endChild);
  child.once('exit', () => process.off('exit', endChild));
  let said = '';
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  const ready = new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
        if (show) process.stdout.write(chunk);
        if (said.includes('Ctrl-C stops it.')) resolve('ready');
      });
    }
  });
  const dispose = () => ownData && rmSync(ownData, { recursive: true, force: true });

  /** Asks it to stop, as a process manager does; resolves with its exit code or signal. */
  const stop = async (signal = 'SIGTERM') => {
    child.kill(signal);
    const how = await ended;
    dispose();
    return how;
  };

  const first = await Promise.race([ready, ended]);
  if (first !== 'ready') {
    dispose();
    throw new PlainError(`The app did not start (${first}):\n${said}`);
  }
  return {
    child,
    ended,
    stop,
    url: `http://localhost:${port}`,
    setupLink: /Create the first account: (\S+)/.exec(said)?.[1] ?? null,
    said: () => said,
  };
}
