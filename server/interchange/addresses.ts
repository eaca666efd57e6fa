/** Where every installation serves the schema of the session file. */
export const sessionSchemaAddresses = {
  1: '/api/interchange/session-1.schema.json',
  2: '/api/interchange/session-2.schema.json',
  3: '/api/interchange/session-3.schema.json',
} as const;
