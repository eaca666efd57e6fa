import { withClient } from './instance.mjs';

// What a database is made of, one line of text per thing, so that two databases can be held against each other.

const things = `
  SELECT format('column %s.%s %s%s%s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
           CASE WHEN a.attnotnull THEN ' not null' END, ' default ' || pg_get_expr(d.adbin, d.adrelid), CASE WHEN a.attgenerated <> '' THEN ' generated' END)
    FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_attrdef d ON (d.adrelid, d.adnum) = (a.attrelid, a.attnum)
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm') AND a.attnum > 0 AND NOT a.attisdropped
  UNION ALL
  SELECT format('constraint %s.%s %s', c.relname, n.conname, pg_get_constraintdef(n.oid))
    FROM pg_constraint n JOIN pg_class c ON c.oid = n.conrelid WHERE n.connamespace = 'public'::regnamespace AND n.contype <> 'n'
  UNION ALL
  SELECT format('index %s.%s %s', tablename, indexname, indexdef) FROM pg_indexes WHERE schemaname = 'public'
  UNION ALL
  SELECT format('enum %s.%s', t.typname, e.enumlabel) FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
  UNION ALL
  SELECT format('trigger %s.%s', c.relname, t.tgname) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal
  UNION ALL
  SELECT format('function %s', p.oid::regprocedure) FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
`;

async function catalogueOf(url) {
  const rows = await withClient(url, async (client) => (await client.query({ text: things, rowMode: 'array' })).rows);
  return new Set(rows.flat().filter((line) => !line.includes(' _prisma_migrations.')));
}

/** The lines that only the one or only the other database has. */
export async function differenceOf(oneUrl, otherUrl) {
  const [one, other] = [await catalogueOf(oneUrl), await catalogueOf(otherUrl)];
  return {
    onlyOne: [...one].filter((line) => !other.has(line)).sort(),
    onlyOther: [...other].filter((line) => !one.has(line)).sort(),
  };
}
