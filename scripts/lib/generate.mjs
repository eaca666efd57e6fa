import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { digestOf, isFresh, removeStamp, writeStamp } from './stamp.mjs';
import { step } from './steps.mjs';

const stamp = path.join(root, 'prisma/generated/.zonula-stamp');

/** Writes the database client from schema.prisma when that has changed. */
export async function ensurePrismaClient() {
  const digest = digestOf(root, ['prisma/schema.prisma', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  if (isFresh(stamp, digest)) return;
  removeStamp(stamp);
  await step('Writing the database client', () =>
    run('prisma generate', process.execPath, ['node_modules/prisma/build/index.js', 'generate'], {
      cwd: root,
      // The tool fetches a native engine that generating never uses, unless it is told of one: any program will do.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      },
    }),
  );
  writeStamp(stamp, digest);
}
