import { entries } from '@/knowledge/entries';
import { caseSheet } from '@/knowledge/evaluation/case-sheet';
import { countsFor, measuredGroups } from '@/knowledge/evaluation/own-cases';

/**
 * `npm run --silent case-sheets -- unseen` prints a JSON line for each patient of a group, without how it ended, in the order of
 * their keys. What somebody makes of them goes to `knowledge/evaluation/readings/` and is measured by `npm run accuracy`.
 */
const wanted = process.argv[2];
const group = measuredGroups.find((one) => one === wanted);
if (!group) {
  process.stderr.write(`Say which: ${measuredGroups.join(', ')}\n`);
  process.exit(1);
}
const sheets = entries.cases.filter((one) => countsFor(one, group)).map((one) => caseSheet(one, entries));
for (const sheet of sheets.sort((a, b) => (a.key < b.key ? -1 : 1))) process.stdout.write(`${JSON.stringify(sheet)}\n`);
