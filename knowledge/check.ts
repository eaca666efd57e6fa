import { adviceIn, ownOf, sheetAdviceIn } from './advice';
import { numberIssue, openChanges } from './changes/release-changes';
import { checks } from './checks';
import { entries } from './entries';
import { digestsOfLists, writtenDigests } from './release';

/** The knowledge checks as a command: names each issue, closes with the counts, and wants a new number for new content (ECO-19) and its digests. */
const issues = checks.flatMap((check) => check(entries));
for (const { check, entry, message } of issues) process.stdout.write(`${check}: ${entry}: ${message}\n`);
const counted = Object.entries(entries).map(([kind, list]) => `${(list as readonly unknown[]).length} ${kind}`);
const own = (sentences: readonly { readonly source: { readonly id: string } }[]): string =>
  `${ownOf(sentences, entries).length} of ${sentences.length}`;
const alone = `${own(adviceIn(entries))} sentences of advice, ${own(sheetAdviceIn(entries))} that sheets ask of patients`;
process.stdout.write(`${counted.join(', ')}\non the authors’ own judgement: ${alone}\n${issues.length} issues\n`);
const number = numberIssue(openChanges());
if (number) process.stdout.write(`${number}\n`);
const changed = Object.entries(digestsOfLists(entries)).flatMap(([kind, digest]) =>
  digest === writtenDigests[kind as keyof typeof writtenDigests] ? [] : [kind],
);
if (changed.length > 0)
  process.stdout.write(`Not counted since they changed: ${changed.join(', ')} (npm run knowledge:count)\n`);
process.exitCode = issues.length === 0 && !number && changed.length === 0 ? 0 : 1;
