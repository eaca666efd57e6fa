import { cleanText } from '../../sessions/clean-text';
import { type Entry, entry as entrySchema, type Reported } from '../../sessions/schema';
import { type EntryRules, validateEntry } from '../../sessions/validate-entry';
import type { ReadEntry } from '../schema';
import type { Place } from './place';
import { whyLeft } from './why-left';

/** Stands in where a file says no time at all: no date is later. */
const NO_TIME = '9999-12-30T00:00:00.000Z';

/** Something that a file says of the patient, and where. */
interface Claim {
  /** What it speaks of: two claims of one topic have to agree. */
  readonly topic: string;
  readonly entry: Entry;
  readonly at: string | null;
  readonly given?: { readonly value: number; readonly unit: string };
  readonly place: Place;
}

const given = (claims: readonly Claim[]): Pick<ReadEntry, 'given'> => {
  const found = claims.find((claim) => claim.given)?.given;
  return found ? { given: found } : {};
};

/** Something the patient came with; the place it stands at, where that alone says that it is present. */
export interface Complaint {
  readonly finding: string;
  readonly place: Place | null;
}

/** Gathers what a file says; what it says twice and differently is taken for neither. */
export class ClaimBook {
  private readonly claims: Claim[] = [];

  add(claim: Claim): void {
    this.claims.push(claim);
  }

  /** What somebody came with is there, unless something else is said of it. */
  addComplaints(complaints: readonly Complaint[]): void {
    for (const { finding, place } of complaints) {
      const topic = `answer:${finding}`;
      if (!place || this.claims.some((claim) => claim.topic === topic)) continue;
      const answer = { kind: 'state', state: 'present' } as const;
      this.add({ topic, entry: { type: 'question_answered', finding, answer, complaint: false }, at: null, place });
    }
  }

  /**
   * What can be entered: agreed, known, in the right kind, unit and range. The rest is left in the ledger. Complaints
   * first and in their order, then by time.
   */
  entries(rules: EntryRules, complaints: readonly string[], otherwise: string | null): readonly ReadEntry[] {
    const topics = new Map<string, Claim[]>();
    for (const claim of this.claims) {
      const mine = topics.get(claim.topic);
      if (mine) mine.push(claim);
      else topics.set(claim.topic, [claim]);
    }
    const agreed: (ReadEntry & { readonly topic: string })[] = [];
    for (const [topic, claims] of topics) {
      const [first] = claims;
      if (!first) continue;
      const leaveAll = (code: Parameters<Place['leave']>[0], detail: string): void => {
        for (const { place } of claims) place.leave(code, detail);
      };
      const id = topic.slice(topic.indexOf(':') + 1);
      const noted = claims.filter(({ entry }) => reportedIn(entry) !== undefined);
      if (
        new Set(claims.map(({ entry }) => JSON.stringify({ ...entry, reported: null }))).size > 1 ||
        new Set(noted.map(({ entry }) => JSON.stringify(reportedIn(entry)))).size > 1
      ) {
        leaveAll('conflict', id);
        continue;
      }
      // The form has no room for what stood on the report; the Observation says it.
      const shaped = entrySchema.safeParse((noted[0] ?? first).entry);
      if (!shaped.success) {
        leaveAll('not_understood', id);
        continue;
      }
      const entry = withComplaint(shaped.data, complaints);
      const fits = validateEntry(entry, rules, first.at ?? otherwise ?? NO_TIME);
      if (!fits.ok) {
        leaveAll(whyLeft(fits.issue), id);
        continue;
      }
      agreed.push({
        topic,
        at: claims.find(({ at }) => at !== null)?.at ?? otherwise,
        entry,
        imported: false,
        ...given(claims),
      });
    }
    const order = ({ entry }: ReadEntry): number => {
      const place = entry.type === 'question_answered' ? complaints.indexOf(entry.finding) : -1;
      if (entry.type === 'note_written') return complaints.length + 1;
      return place < 0 ? complaints.length : place;
    };
    return agreed
      .sort((a, b) => order(a) - order(b) || compare(a.at ?? LAST, b.at ?? LAST) || compare(a.topic, b.topic))
      .map(({ topic: _, ...entry }) => entry);
  }
}

const reportedIn = (entry: Entry): Reported | undefined => ('reported' in entry ? entry.reported : undefined);

/** After every instant there is. */
const LAST = '~';
const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const withComplaint = (entry: Entry, complaints: readonly string[]): Entry =>
  entry.type === 'question_answered' ? { ...entry, complaint: complaints.includes(entry.finding) } : entry;

/** A reason in the words of the file, as far as a reason may be long. */
export const reasonOf = (text: string | null): string =>
  cleanText(text ?? '')
    .trim()
    .slice(0, 500);
