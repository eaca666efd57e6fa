import { readFileSync } from 'node:fs';
import { type ReadCase, readCaseLine } from '@/knowledge/evaluation/case-line';
import { evaluate } from '@/knowledge/evaluation/evaluate';
import { currentRelease } from '@/knowledge/release';

/** `npm run --silent evaluate -- FILE.jsonl`: prints one JSON object; 2 when a line or an id could not be used. */
const [file] = process.argv.slice(2);
if (!file) {
  process.stderr.write('Say which file: npm run --silent evaluate -- cases.jsonl\n');
  process.exit(1);
}
const { knowledge } = currentRelease();
const cases: ReadCase[] = [];
let complaints = 0;
const complain = (line: number, message: string): void => {
  complaints += 1;
  process.stderr.write(`line ${line}: ${message}\n`);
};
for (const [index, text] of readFileSync(file, 'utf8').split('\n').entries()) {
  if (text.trim() === '') continue;
  const read = readCaseLine(text, index + 1, knowledge);
  if (!read.ok) {
    complain(read.issue.line, read.issue.message);
    continue;
  }
  for (const id of read.value.unknown) complain(index + 1, `there is no “${id}”`);
  cases.push(read.value);
}
process.stdout.write(`${JSON.stringify({ knowledgeVersion: knowledge.version, ...evaluate(knowledge, cases) })}\n`);
process.exitCode = complaints > 0 ? 2 : 0;
