import { createHash } from 'node:crypto';
import type { CaseEntry } from '@/knowledge/schema';
import type { CurrentClinician } from '../auth/clinician';
import { type Clock, instantOf } from '../clock';
import type { Deps } from '../deps';
import { recordEntry } from '../sessions/record-entry';
import type { Entry } from '../sessions/schema';
import { startSession } from '../sessions/start-session';

const DAY_MS = 86_400_000;
const BETWEEN_ANSWERS_MS = 6_000;

/**
 * Works published cases through the real engine, one session each, marked as demonstrations. Loading them twice makes
 * them once. Gives how many there are.
 */
export const loadDemonstrations = async (
  deps: Deps,
  clinician: CurrentClinician,
  cases: readonly CaseEntry[],
): Promise<{ sessions: number }> => {
  // The walk of each case is set in the past, a day apart, so that the list has something to order.
  const now = Date.parse(deps.clock.now());
  for (const [index, published] of cases.entries()) {
    const then = { ...deps, clock: tickingFrom(now - (index + 1) * DAY_MS) };
    const { id } = await startSession(then, clinician, {
      creationKey: keyOf(clinician.id, published.id, 0),
      localReference: shortened(published.title),
      patient: { setting: published.setting, ageYears: published.ageYears, sex: published.sex },
      demonstration: true,
    });
    let seen = 2;
    for (const [step, entry] of entriesOf(published, deps).entries()) {
      const recorded = await recordEntry(then, clinician, {
        sessionId: id,
        lastEventNumber: seen,
        idempotencyKey: keyOf(clinician.id, published.id, step + 1),
        knowledgeVersion: deps.release.knowledge.version,
        entry,
      });
      if (!recorded.ok && recorded.issue.code !== 'session_closed') {
        throw new Error(`Demonstration ${published.id}, step ${step + 1}: ${recorded.issue.code}`);
      }
      if (recorded.ok) seen = recorded.value.lastEventNumber;
    }
  }
  return { sessions: cases.length };
};

/** A clock that goes on a little with each look at it, as a walk does. */
const tickingFrom = (start: number): Clock => {
  let at = start;
  return {
    now: () => {
      at += BETWEEN_ANSWERS_MS;
      return instantOf(new Date(at));
    },
  };
};

/** What a clinician would have entered, in the order of the report. */
export const entriesOf = (published: CaseEntry, deps: Pick<Deps, 'entryRules'>): readonly Entry[] => [
  ...published.answers.map(({ finding, state, quantity, choice }, index): Entry => {
    const kind = deps.entryRules.findings.get(finding)?.kind;
    return {
      type: 'question_answered',
      finding,
      complaint: index === 0,
      answer:
        quantity !== undefined && kind?.type === 'quantity'
          ? { kind: 'quantity', value: quantity, unit: kind.unit }
          : choice !== undefined
            ? { kind: 'choice', choice }
            : { kind: 'state', state: state ?? 'present' },
    };
  }),
  ...published.results.map(({ investigation, outcome, value }): Entry => {
    const kind = deps.entryRules.investigations.get(investigation)?.result;
    return {
      type: 'result_entered',
      investigation,
      result:
        value !== undefined && kind?.type === 'quantity'
          ? { kind: 'quantity', value, unit: kind.unit }
          : { kind: 'outcome', outcome: outcome ?? '' },
    };
  }),
  { type: 'note_written', text: `Published case, worked through as a demonstration. ${published.summary}` },
];

const REFERENCE_LENGTH = 60;

/** As many whole words as fit, and no small one left hanging at the end: “… weight loss in a man of”. */
const shortened = (title: string): string =>
  title.length <= REFERENCE_LENGTH
    ? title
    : `${title
        .slice(0, REFERENCE_LENGTH - 1)
        .replace(/\s+\S*$/, '')
        .replace(/(?:\s+\S{1,3})+$/, '')}…`;

/** The same key for the same step, so that a second loading finds what the first has made: a UUID of version 8. */
const keyOf = (clinicianId: string, caseId: string, step: number): string => {
  const hex = createHash('sha256').update(`${clinicianId}/${caseId}/${step}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};
