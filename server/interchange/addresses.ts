/** Where every installation serves the schema of the session file. */
export const sessionSchemaAddress = '/api/interchange/session-1.schema.json';
