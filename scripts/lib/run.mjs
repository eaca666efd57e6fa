import { spawn } from 'node:child_process';
import { PlainError } from './plain-error.mjs';

/**
 * Runs a program to its end. What it prints is kept and shown only when it fails, so that a start stays quiet.
 * `show: true` lets the output through as it comes.
 */
export function run(title, command, args, { show = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      ...options,
    });
    // Whoever interrupts us does not want the rest to go on unseen.
    const endChild = () => child.kill();
    process.once('exit', endChild);
    child.once('exit', () => process.off('exit', endChild));
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.once('error', (error) => reject(new PlainError(`${title} could not be started: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new PlainError(`${output.trim()}\n\n${title} failed (${signal ?? `exit code ${code}`}).`.trim()));
    });
  });
}
