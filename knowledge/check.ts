import { checks } from './checks';
import { entries } from './entries';

/** The knowledge checks as a command: names each issue, and closes with the count. */
const issues = checks.flatMap((check) => check(entries));
for (const { check, entry, message } of issues) process.stdout.write(`${check}: ${entry}: ${message}\n`);
const counted = Object.entries(entries).map(([kind, list]) => `${(list as readonly unknown[]).length} ${kind}`);
process.stdout.write(`${counted.join(', ')}\n${issues.length} issues\n`);
process.exitCode = issues.length === 0 ? 0 : 1;
