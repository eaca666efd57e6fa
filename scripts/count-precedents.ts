import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { entries } from '@/knowledge/entries';
import { countPrecedents } from '@/knowledge/precedents/count';
import { currentRelease } from '@/knowledge/release';

/** `npm run knowledge:count` counts anew what was told of published patients, after every change of a case or a finding. */
const file = path.join('knowledge', 'precedents', 'counts.json');
writeFileSync(file, JSON.stringify(countPrecedents(entries.cases, currentRelease().knowledge)));
execFileSync('npx', ['biome', 'check', '--write', file], { stdio: 'ignore' });
