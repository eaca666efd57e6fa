import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import os from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

// A pid alone proves nothing: numbers are reused. A pid together with the moment its process began is unique on one
// machine until it restarts, so this pair is what we write down and what we compare.

const read = (work) => {
  try {
    return work();
  } catch {
    return null;
  }
};

/** When the process began, in whatever unit the system counts; null when there is no such process. */
function startOf(pid) {
  if (process.platform === 'linux') {
    // Fields after the command name, which is in parentheses and may itself hold spaces: state is the first, start the 20th.
    const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
    const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (!fields || fields[0] === 'X') return null;
    // Killed, its first thread is a zombie while others still hold its files and ports; it is gone when they are.
    const threads = read(() => readdirSync(`/proc/${pid}/task`).length) ?? 0;
    return fields[0] === 'Z' && threads <= 1 ? null : fields[19];
  }
  return read(() => execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()) || null;
}

/** Which machine, boot and pid namespace (a container has its own) a pid belongs to. */
export const placeOfThisProcess = () => ({
  host: os.hostname(),
  boot: read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
  pids: read(() => readlinkSync('/proc/self/ns/pid')),
});

/** Whether a pid that was written down there can be looked up here. */
export const isThisPlace = (place) =>
  Object.entries(placeOfThisProcess()).every(([name, value]) => place?.[name] === value);

/** The command line of a process; empty when there is none. */
export function commandOf(pid) {
  const command =
    process.platform === 'linux'
      ? read(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '))
      : read(() => execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }));
  return command ?? '';
}

export const identityOf = (pid) => ({ pid, start: startOf(pid) });

export const isAlive = ({ pid, start }) => start !== null && startOf(pid) === start;

/** Waits until the process is gone; false when it is still there after `ms`. */
export async function isGoneWithin(identity, ms) {
  for (const end = Date.now() + ms; Date.now() < end; ) {
    if (!isAlive(identity)) return true;
    await wait(25);
  }
  return !isAlive(identity);
}

/** Asks with `signal`, waits `ms`, then insists. */
export async function endProcess(identity, signal, ms, lastSignal = 'SIGKILL') {
  if (!isAlive(identity)) return;
  read(() => process.kill(identity.pid, signal));
  if (await isGoneWithin(identity, ms)) return;
  read(() => process.kill(identity.pid, lastSignal));
  await isGoneWithin(identity, 5000);
}
