import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Where an installation keeps what it must not lose. Git ignores the default. */
export const dataDirOf = (env = process.env) => path.resolve(root, env.ZONULA_DATA_DIR || '.data');

export const migrationsDir = path.join(root, 'prisma/migrations');
export const schemaPath = path.join(root, 'prisma/schema.prisma');
