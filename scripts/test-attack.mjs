// npm run test:attack: Wapiti and sqlmap against a local instance of its own, not signed in and signed in, for about ten
// minutes. It passes with no confirmed finding. What came of it is written to docs/security.md.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { exitWith } = await import('./lib/plain-error.mjs');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));

async function main() {
  const { ensureTools } = await import('./lib/attack/tools.mjs');
  await ensureTools();
  const { attack } = await import('./lib/attack/attack.mjs');
  const result = await attack();
  for (const { tool, as, looked, findings, remarks = [] } of result.runs) {
    process.stdout.write(`${tool}, ${as}: ${looked}, ${findings.length} findings\n`);
    for (const finding of findings) process.stdout.write(`- ${finding}\n`);
    for (const remark of remarks) process.stdout.write(`  remark: ${remark}\n`);
  }
  const { readRun, writeRun } = await import('./lib/security/run-file.mjs');
  await writeRun({ ...readRun(), attack: result });
  const { run } = await import('./lib/run.mjs');
  const { root } = await import('./lib/paths.mjs');
  await run('npm run security', process.execPath, ['scripts/security.mjs'], { cwd: root });
  process.exit(result.runs.every(({ findings }) => findings.length === 0) ? 0 : 1);
}

await main().catch(exitWith);
