import path from 'node:path';
import { defineConfig } from 'vitest/config';

const root = import.meta.dirname;

const alias = {
  '@': root,
  // Outside Next.js the guard against browser bundles has nothing to guard.
  'server-only': path.join(root, 'node_modules/server-only/empty.js'),
};

const exclude = ['**/node_modules/**', '**/.next/**', '**/.data/**', 'e2e/**', 'prisma/generated/**'];
const integration = '**/*.int.test.{ts,mts,mjs}';
/** What goes through every published patient takes longer with each of them, and would leave the quick part no longer quick. */
const everyPatient = [
  'bench/unmoved-walks.test.ts',
  'knowledge/changes/release-changes.test.ts',
  'knowledge/evaluation/own-cases.test.ts',
  'knowledge/knowledge.test.ts',
  'knowledge/precedents/count.test.ts',
  'server/interchange/fhir/bundle.test.ts',
  'server/interchange/reading/bad-input.test.ts',
  'server/interchange/reading/read-import.test.ts',
  'server/interchange/session-file.test.ts',
];
/** The knowledge base is read and compiled once in each worker, not once in each file: no file may leave anything behind. */
const withoutServices = {
  environment: 'node',
  env: { ZONULA_LOG_LEVEL: 'silent' },
  isolate: false,
  // Some go through every rule or case: a busy machine is no failure.
  testTimeout: 60_000,
} as const;

// See scripts/test.mjs, which runs the parts and gives those that need one a database.
export default defineConfig({
  test: {
    // By itself it leaves a processor idle: of two, half.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx,mjs}'],
          exclude: [...exclude, integration, '**/*.start.test.mjs', ...everyPatient],
          ...withoutServices,
        },
      },
      { resolve: { alias }, test: { name: 'patients', include: everyPatient, exclude, ...withoutServices } },
      {
        resolve: { alias },
        test: {
          name: 'integration',
          include: [integration],
          exclude,
          environment: 'node',
          env: { ZONULA_LOG_LEVEL: 'silent' },
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'start',
          include: ['scripts/**/*.start.test.mjs'],
          exclude,
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Whole copies of the app are started here; one at a time leaves them the machine.
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
    ],
  },
});
