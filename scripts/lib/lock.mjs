import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { identityOf, isAlive, isThisPlace, placeOfThisProcess } from './process-identity.mjs';

// One holder per name, across processes, with nothing to clean up after a crash.
//
// The lock is the highest numbered file `<name>.lock.<n>`. Taking it means creating number n+1, which the file system lets
// only one process do, and only when the holder of n is gone or has let go. A taker that was slow (it read n, and n+1
// came and went meanwhile) sees a higher number than its own afterwards and steps back. The newest file is never
// deleted, so the numbers never start again and no taker can be fooled.

const heartbeatMs = 5000;
const heartbeatLostMs = 20_000;

const numberOf = (name, file) => (file.startsWith(`${name}.lock.`) ? Number(file.slice(name.length + 6)) || 0 : 0);
const fileOf = (directory, name, number) => path.join(directory, `${name}.lock.${number}`);
const highest = (directory, name) => Math.max(0, ...readdirSync(directory).map((file) => numberOf(name, file)));

function holderOf(file) {
  try {
    return { ...JSON.parse(readFileSync(file, 'utf8')), beat: statSync(file).mtimeMs };
  } catch (error) {
    // Gone, or cut short by a power failure: either way nobody holds it.
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Where the holder's pid can be looked up, its process decides; elsewhere (a shared volume) a recent heartbeat does. */
export function isHeld(holder) {
  if (!holder || holder.released) return false;
  const here = placeOfThisProcess();
  const { place } = holder;
  if (isThisPlace(place)) return isAlive(holder.owner);
  if (place?.host === here.host && place.boot !== here.boot) return false;
  return Date.now() - holder.beat < heartbeatLostMs;
}

/** What the last holder wrote down, alive or not: the way to find the processes that it left behind. */
export function lastHolder(directory, name) {
  mkdirSync(directory, { recursive: true });
  const number = highest(directory, name);
  return number === 0 ? null : holderOf(fileOf(directory, name, number));
}

/**
 * Takes the lock, or says who has it: `{ lock }` or `{ holder }`.
 * `lock.note(facts)` adds to what others read about us; `lock.previous` is the holder before us, for cleaning up.
 */
export function takeLock(directory, name, facts = {}) {
  mkdirSync(directory, { recursive: true });
  for (;;) {
    const number = highest(directory, name);
    const previous = number === 0 ? null : holderOf(fileOf(directory, name, number));
    if (isHeld(previous)) return { holder: previous };

    const own = fileOf(directory, name, number + 1);
    let content = { owner: identityOf(process.pid), place: placeOfThisProcess(), ...facts };
    const draft = `${own}.draft-${process.pid}`;
    // Written first and linked after: whoever sees the name sees the whole content.
    writeFileSync(draft, JSON.stringify(content));
    try {
      linkSync(draft, own);
    } catch (error) {
      if (error.code === 'EEXIST') continue;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
    if (highest(directory, name) !== number + 1) {
      rmSync(own, { force: true });
      continue;
    }
    for (const file of readdirSync(directory)) {
      const old = numberOf(name, file);
      if (old > 0 && old <= number) rmSync(path.join(directory, file), { force: true });
    }

    const write = () => {
      writeFileSync(draft, JSON.stringify(content));
      renameSync(draft, own);
    };
    const beat = setInterval(() => {
      try {
        utimesSync(own, new Date(), new Date());
      } catch {
        // The folder may have been removed under us; the holder's own work will notice that better than a heartbeat.
      }
    }, heartbeatMs);
    beat.unref();
    const note = (more) => {
      content = { ...content, ...more };
      write();
    };
    const release = () => {
      clearInterval(beat);
      try {
        note({ released: true });
      } catch {
        // Nothing to let go of.
      }
    };
    return { lock: { previous, note, release } };
  }
}
