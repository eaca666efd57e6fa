import { adviceIn, ownOf, sheetAdviceIn } from './advice';
import { checks } from './checks';
import { entries } from './entries';

/** The knowledge checks as a command: names each issue, and closes with the counts. */
const issues = checks.flatMap((check) => check(entries));
for (const { check, entry, message } of issues) process.stdout.write(`${check}: ${entry}: ${message}\n`);
const counted = Object.entries(entries).map(([kind, list]) => `${(list as readonly unknown[]).length} ${kind}`);
const own = (sentences: readonly { readonly source: { readonly id: string } }[]): string =>
  `${ownOf(sentences, entries).length} of ${sentences.length}`;
const alone = `${own(adviceIn(entries))} sentences of advice, ${own(sheetAdviceIn(entries))} that sheets ask of patients`;
process.stdout.write(`${counted.join(', ')}\non the authors’ own judgement: ${alone}\n${issues.length} issues\n`);
process.exitCode = issues.length === 0 ? 0 : 1;
