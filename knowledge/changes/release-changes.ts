import { type Entries, entries as today } from '../entries';
import { groupOf } from '../evaluation/own-cases';
import { currentRelease, releaseNumber } from '../release';
import closedFile from './closed.json';
import { changesSince } from './entry-changes';
import { history } from './history';
import { unpacked } from './packed-changes';
import { rulesMetBy } from './rules-met';
import { type ReleaseChanges, releasedEntries } from './schema';

/** The release that was closed last, with the digest of each of its entries. */
export const closedRelease = releasedEntries.parse(closedFile);

/** What has changed since that was closed. Sealed cases are not named: nobody looks at what a change does to them. */
export const openChanges = (entries: Entries = today): ReleaseChanges => ({
  release: releaseNumber,
  since: closedRelease.release,
  changes: changesSince(closedRelease.entries, entries, {
    cases: entries.cases.filter((one) => groupOf(one) === 'tuning'),
    met: rulesMetBy(currentRelease().knowledge),
  }),
});

/** What changed in each release that is closed, the latest first, from the first one on of which that was kept. */
export const closedChanges = history.map(unpacked);

/** What is wrong with the number of these changes; `null` when nothing is. */
export const numberIssue = ({ release, since, changes }: ReleaseChanges): string | null =>
  release === since && changes.length > 0
    ? `${changes.length} ${changes.length === 1 ? 'entry differs' : 'entries differ'} from the closed release ${since}, as ${changes[0]?.kind} ${changes[0]?.id}: raise the number in release.ts`
    : null;
