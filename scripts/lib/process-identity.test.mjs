import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { portProblem } from './port.mjs';
import { identityOf, isAlive } from './process-identity.mjs';

/** A process of several threads with some memory to give back, listening: like the app. */
const program = `
  const { Worker } = require('node:worker_threads');
  const kept = Array.from({ length: 40 }, () => Buffer.alloc(4e6, 1));
  for (let made = 0; made < 3; made += 1) new Worker('setInterval(() => {}, 1000)', { eval: true });
  require('node:net').createServer(() => kept).listen(0, '127.0.0.1', function () { console.log(this.address().port); });`;

test('a process that was killed counts as alive until it has let go of its port', async () => {
  for (let turn = 0; turn < 4; turn += 1) {
    const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
    const port = Number(await new Promise((resolve) => child.stdout.once('data', resolve)));
    const identity = identityOf(child.pid);
    process.kill(child.pid, 'SIGKILL');
    // Without a pause: its first thread is a zombie long before the others have ended.
    while (isAlive(identity));
    expect(await portProblem(port, '127.0.0.1')).toBe(null);
  }
});
