import { differenceOf } from './catalogue.mjs';
import { withClient } from './instance.mjs';
import { migrate } from './migrate.mjs';
import { readMigrations } from './migrations-folder.mjs';
import { migrationsDir } from './paths.mjs';
import { noFilters, readSchema, withSchemaEngine } from './schema-engine.mjs';

/** The SQL that leads from one schema to another; from an empty database when `from` is null. */
export async function sqlBetween(url, from, to) {
  return await withSchemaEngine(url, async (engine) => {
    const { stdout } = await engine.diff({
      from: from ? { tag: 'schemaDatamodel', files: [from] } : { tag: 'empty' },
      to: { tag: 'schemaDatamodel', files: [to] },
      script: true,
      exitCode: null,
      shadowDatabaseUrl: null,
      filters: noFilters,
    });
    return stdout?.startsWith('-- This is an empty migration') ? '' : (stdout ?? '');
  });
}

/** A migration may hold what schema.prisma cannot say, if it says so: `-- Not in schema.prisma: SessionEvent.append_only`. */
async function announcedExtras(folder) {
  const { migrationDirectories } = await readMigrations(folder);
  const sql = migrationDirectories.map((directory) => directory.migrationFile.content.value).join('\n');
  return [...sql.matchAll(/^-- Not in schema\.prisma: (\S+)$/gm)].map(([, name]) => name);
}

/**
 * Builds one database from the migrations and one from schema.prisma, and says in what they differ (ECO-06).
 * Compared is what PostgreSQL made of them, not text, so that SQL written by hand counts as well.
 */
export async function disagreements(cluster, { folder = migrationsDir } = {}) {
  await withClient(cluster.url(), async (client) => {
    for (const name of ['by_migrations', 'by_schema']) await client.query(`CREATE DATABASE ${name}`);
  });
  const [byMigrations, bySchema] = [cluster.url('by_migrations'), cluster.url('by_schema')];
  await migrate(byMigrations, { folder });
  const sql = await sqlBetween(bySchema, null, await readSchema());
  await withClient(bySchema, (client) => client.query(sql));

  const { onlyOne, onlyOther } = await differenceOf(byMigrations, bySchema);
  const extras = await announcedExtras(folder);
  const unannounced = onlyOne.filter((line) => !extras.includes(line.split(' ')[1]));
  return [
    ...onlyOther.map((line) => `only in schema.prisma: ${line}`),
    ...unannounced.map((line) => `only in the migrations: ${line}`),
  ];
}
