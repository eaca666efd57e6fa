import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { precedentsFrom } from '@/knowledge/compile';
import { entries } from '@/knowledge/entries';
import { countPrecedents } from '@/knowledge/precedents/count';
import { askedPatients, learnFirstTests } from '@/knowledge/precedents/first-tests';
import { currentRelease, digestsOfLists } from '@/knowledge/release';

/** `npm run knowledge:count` counts anew what was told of published patients and what was asked for first in them, and writes down the digests of all entries, after every change of an entry. */
const { knowledge } = currentRelease();
const write = (name: string, counted: unknown): string => {
  const file = path.join('knowledge', name);
  writeFileSync(file, JSON.stringify(counted));
  return file;
};
const precedents = countPrecedents(entries.cases, knowledge);
// What was asked for first stands beside what leads once these are counted.
const counted = { ...knowledge, precedents: precedentsFrom(precedents) };
const firstTests = learnFirstTests(askedPatients(entries.cases, counted));
const files = [
  write('precedents/counts.json', precedents),
  write('precedents/first-tests.json', firstTests),
  write('digests.json', digestsOfLists({ ...entries, precedents, firstTests })),
];
execFileSync('npx', ['biome', 'check', '--write', ...files], { stdio: 'ignore' });
