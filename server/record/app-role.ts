import type { Queryable } from './chain-check';

/**
 * Whether the role this process uses the database with could change or remove events: so it is when one address serves for
 * the app and for its migrations. The start warns of it; the record page says it.
 */
export const roleCanChangeEvents = async (database: Queryable): Promise<boolean> => {
  const { rows } = await database.query(
    `SELECT has_any_column_privilege('"SessionEvent"', 'UPDATE')
       OR has_table_privilege('"SessionEvent"', 'DELETE, TRUNCATE') AS able`,
    [],
  );
  return rows[0]?.['able'] !== false;
};
