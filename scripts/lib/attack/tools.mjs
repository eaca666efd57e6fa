import { spawn, spawnSync } from 'node:child_process';
import { PlainError } from '../plain-error.mjs';
import { run } from '../run.mjs';
import { step } from '../steps.mjs';

const tools = ['wapiti', 'sqlmap'];
const isThere = (tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).status === 0;

/** Both scanners; on Debian as root they are installed when missing. Without them nothing was scanned, and that is said. */
export async function ensureTools() {
  const missing = tools.filter((tool) => !isThere(tool));
  if (missing.length === 0) return;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
  if (canInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await step(`Installing ${missing.join(' and ')}`, async () => {
      await run('apt-get update', 'apt-get', ['update'], { env });
      await run('apt-get install', 'apt-get', ['install', '-y', '--no-install-recommends', ...missing], { env });
    });
  }
  const still = tools.filter((tool) => !isThere(tool));
  if (still.length > 0) {
    throw new PlainError(
      `Nothing was scanned: ${still.join(' and ')} could not be had. Debian: apt-get install ${still.join(' ')}.`,
    );
  }
}

/** Runs a scanner and gives all it said; one that takes longer than it may is ended, and what it said until then counts. */
export const listenTo = (tool, args, seconds) =>
  new Promise((resolve) => {
    const child = spawn(tool, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: seconds * 1000,
      killSignal: 'SIGTERM',
    });
    const endChild = () => child.kill();
    process.once('exit', endChild);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        said += chunk;
      });
    }
    child.once('close', (code) => {
      process.off('exit', endChild);
      resolve({ said, code });
    });
  });
