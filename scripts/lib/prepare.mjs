import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ensureBuild } from './build.mjs';
import { ensurePrismaClient } from './generate.mjs';
import { ensurePackages } from './install.mjs';
import { takeLock } from './lock.mjs';
import { root } from './paths.mjs';
import { step } from './steps.mjs';

/**
 * Everything that a fresh clone lacks: packages, the database client and, when asked for, the production build.
 * One process at a time; a second one waits and then finds it done.
 */
export async function prepare({ build }) {
  const folder = path.join(root, '.data');
  let taken = takeLock(folder, 'prepare');
  if (taken.holder) {
    await step(`Waiting for process ${taken.holder.owner.pid}, which is preparing this folder`, async () => {
      while (taken.holder) {
        await wait(200);
        taken = takeLock(folder, 'prepare');
      }
    });
  }
  try {
    await ensurePackages();
    await ensurePrismaClient();
    if (build) await ensureBuild();
  } finally {
    taken.lock.release();
  }
}
