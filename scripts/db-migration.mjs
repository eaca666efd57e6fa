// npm run db:migration -- <what_it_does>: writes the SQL for what has changed in schema.prisma since the last migration.
// npm run db:migration -- --first: writes the first migration anew, as long as it is the only one and nothing is released.
// What follows a line `-- Written by hand` in it is kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { migrationsDir } from './lib/paths.mjs';
import { exitWith, PlainError } from './lib/plain-error.mjs';
import { sqlBetween } from './lib/schema-agreement.mjs';
import { readSchema } from './lib/schema-engine.mjs';
import { withThrowawayCluster } from './lib/throwaway-cluster.mjs';

/** The schema as the last migration left it. The engine cannot read a schema back from PostgreSQL 18, so it is kept. */
const migratedSchema = path.join(migrationsDir, 'schema-at-last-migration.prisma');

const timestamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14);

async function main([argument]) {
  const first = argument === '--first';
  if (!first && !/^[a-z0-9_]+$/.test(argument ?? '')) {
    throw new PlainError('Say what the migration does: npm run db:migration -- add_outcome_to_session');
  }
  const folders = readdirSync(migrationsDir).filter((entry) => /^\d{14}_/.test(entry));
  if (first && folders.length > 1) {
    throw new PlainError('There are later migrations, which build on the first one. Add another instead.');
  }
  const from =
    first || !existsSync(migratedSchema)
      ? null
      : { path: 'from.prisma', content: readFileSync(migratedSchema, 'utf8') };
  const to = await readSchema();
  const sql = await withThrowawayCluster((cluster) => sqlBetween(cluster.url(), from, to));
  if (sql === '') {
    process.stdout.write('Nothing has changed in schema.prisma since the last migration.\n');
    return;
  }
  const folder = path.join(migrationsDir, first ? (folders[0] ?? `${timestamp()}_init`) : `${timestamp()}_${argument}`);
  const file = path.join(folder, 'migration.sql');
  const byHand =
    first && existsSync(file) ? (/^-- Written by hand.*/ms.exec(readFileSync(file, 'utf8'))?.[0] ?? '') : '';
  mkdirSync(folder, { recursive: first });
  writeFileSync(file, byHand ? `${sql}\n${byHand}` : sql);
  writeFileSync(migratedSchema, to.content);
  process.stdout.write(`Written: ${path.relative(process.cwd(), folder)}/migration.sql\n`);
  process.stdout.write('Read it: once released it never changes. Then: npm run db:check\n');
}

await main(process.argv.slice(2)).catch(exitWith);
