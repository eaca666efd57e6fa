import { isMainThread } from 'node:worker_threads';

// Loaded into the app's process. Its standard input is a pipe from start.mjs that nobody writes to: when start.mjs dies, however
// suddenly, the system closes the pipe, and the app finishes what is under way and ends instead of living on unseen.
if (isMainThread) {
  process.stdin.on('close', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 8000).unref();
  });
  process.stdin.resume();
  process.stdin.unref?.();
}
