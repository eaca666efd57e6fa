/** The tables of the database with their columns and types, each after those that its rows refer to. */
export async function tablesOf(client) {
  const { rows } = await client.query(`
    SELECT c.relname AS name,
      array_agg(json_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum) AS columns,
      ARRAY(SELECT DISTINCT f.relname::text FROM pg_constraint n JOIN pg_class f ON f.oid = n.confrelid
        WHERE n.conrelid = c.oid AND n.contype = 'f' AND n.confrelid <> c.oid) AS after
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
    GROUP BY c.oid, c.relname ORDER BY c.relname`);
  const ordered = [];
  for (let left = rows; left.length > 0; ) {
    const ready = left.filter(({ after }) => after.every((name) => ordered.some((table) => table.name === name)));
    if (ready.length === 0) throw new Error('The tables refer to each other in a circle');
    ordered.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered.map(({ name, columns }) => ({ name, columns }));
}

/** The migrations that the database has, oldest first; null when it has never been migrated. */
export async function migrationsIn(client) {
  const { rows: found } = await client.query(`SELECT to_regclass('public._prisma_migrations') IS NOT NULL AS there`);
  if (!found[0].there) return null;
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
  );
  return rows;
}
