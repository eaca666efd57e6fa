import { spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './paths.mjs';
import { PlainError } from './plain-error.mjs';

/** An answer leaves 1.6 MB behind; with the usual 16 MB much of it lives long enough to be cleared away the dear way (docs/decisions/0006). */
export const youngGeneration = '--max-semi-space-size=64';

/** Longer than proxies keep a connection that nobody uses (mostly 60 s): closed first, it is reset under the request that comes just then. */
const idleConnectionMs = 75_000;
const readyWithinMs = 60_000;
/** Within the 10 s that process managers usually grant between asking and killing. */
const drainMs = 8000;

/** Asks on a connection that is closed at once: one kept open would hold up the stop. */
const statusOf = (address) =>
  new Promise((resolve) => {
    const request = http.get(address, { agent: false, timeout: 5000 }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(null));
  });

/** The app as a process of its own: `ready()`, `stop()`, and `ended`, which resolves with how it ended. */
export function startApp({ port, host, dev, env }) {
  const follow = path.join(root, 'scripts/lib/exit-with-parent.mjs');
  const next = path.join(root, 'node_modules/next/dist/bin/next');
  const args = [
    youngGeneration,
    '--import',
    follow,
    next,
    dev ? 'dev' : 'start',
    '--port',
    String(port),
    '--hostname',
    host,
    ...(dev ? [] : ['--keepAliveTimeout', String(idleConnectionMs)]),
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    // A group of its own: Ctrl-C in the terminal reaches start.mjs only, which asks the app to finish its work first.
    detached: true,
    stdio: ['pipe', dev ? 'inherit' : 'pipe', dev ? 'inherit' : 'pipe'],
    // The owner's address is for migrations: the running app never has it (SEC-33).
    env: {
      ...process.env,
      DATABASE_OWNER_URL: undefined,
      ...env,
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  let early = '';
  const keep = (chunk) => {
    early += chunk;
  };
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', keep);

  let how = null;
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      how = signal ?? `exit code ${code}`;
      resolve(how);
    });
  });

  /** Until it can serve. What it printed by then is shown only if it failed. */
  async function ready() {
    const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/readyz`;
    for (const end = Date.now() + readyWithinMs; how === null && Date.now() < end; await wait(40)) {
      if ((await statusOf(address)) !== 200) continue;
      for (const [from, to] of [
        [child.stdout, process.stdout],
        [child.stderr, process.stderr],
      ]) {
        from?.off('data', keep);
        from?.pipe(to, { end: false });
      }
      return;
    }
    throw new PlainError(
      `${early.trim()}\n\nThe app did not become ready (${how ?? `no answer within ${readyWithinMs / 1000} s`}).`.trim(),
    );
  }

  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // Gone already.
    }
  };

  /** Lets requests under way finish, then insists. */
  async function stop() {
    if (how !== null) return;
    signal('SIGTERM');
    await Promise.race([ended, wait(drainMs)]);
    if (how === null) signal('SIGKILL');
    await ended;
  }

  return { pid: child.pid, ended, ready, stop, kill: () => signal('SIGKILL') };
}
