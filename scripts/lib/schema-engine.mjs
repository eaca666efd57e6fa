import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { schemaPath } from './paths.mjs';

// Prisma's own migration engine, in its WebAssembly build. The command line tool would download a native one; this one
// comes with the packages and talks to PostgreSQL through the same driver as the app.

export const noFilters = { externalTables: [], externalEnums: [] };

let loaded = null;

async function load() {
  const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  // The engine sets itself limits of 10 s and leaves the timers behind; they must not keep a finished program waiting.
  const timers = Object.keys(glue).filter((name) => name.startsWith('__wbg_setTimeout'));
  const patient = Object.fromEntries(timers.map((name) => [name, (work, ms) => setTimeout(work, ms).unref()]));
  const { instance } = await WebAssembly.instantiate(await readFile(file.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': { ...glue, ...patient },
  });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return glue.SchemaEngine;
}

export const readSchema = async () => ({ path: 'schema.prisma', content: await readFile(schemaPath, 'utf8') });

/**
 * The adapter cuts a script at every semicolon and sends the pieces one by one, which breaks functions and leaves half a
 * migration behind when a piece fails. Sent as it is, PostgreSQL runs it whole or not at all.
 */
function wholeScripts(factory) {
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connection = await connect();
    connection.executeScript = async (script) => {
      await connection
        .underlyingDriver()
        .query(script)
        .catch((error) => connection.onError(error));
    };
    return connection;
  };
  return factory;
}

/** Calls `work(engine)` with an engine bound to the database at `url`, and lets its connection go afterwards. */
export async function withSchemaEngine(url, work) {
  loaded ??= load();
  const [SchemaEngine, { PrismaPg }, { bindMigrationAwareSqlAdapterFactory }, pg, schema] = await Promise.all([
    loaded,
    import('@prisma/adapter-pg'),
    import('@prisma/driver-adapter-utils'),
    import('pg'),
    readSchema(),
  ]);
  const pool = new pg.default.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  pool.on('error', () => {}); // An idle connection that breaks is no news: the next query will say so.
  const adapter = bindMigrationAwareSqlAdapterFactory(wholeScripts(new PrismaPg(pool)));
  const engine = await SchemaEngine.new({ datamodels: [[schema.path, schema.content]] }, () => {}, adapter);
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}
