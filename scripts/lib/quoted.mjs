/** A name as PostgreSQL takes it, whatever is in it. */
export const quoted = (name) => `"${name.replaceAll('"', '""')}"`;
