import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { appVersion } from '../../app-version';
import { stateOf } from '../../sessions/state';
import { bundleText } from '../fhir/bundle';
import { questionnaireResponse } from '../fhir/questionnaire-response';
import { importedEvents } from '../imported-events';
import { recordOf, type SessionRecord } from '../record/session-record';
import type { ImportReport } from '../schema';
import { sessionFileText } from '../session-file';
import { readerNow } from '../testing/reader';
import { base, caseRecords, mappingFor, randomRecord, sessionOf } from '../testing/sessions';
import { readImport } from './read-import';

const RANDOM = 60;
/** For a machine with much else to do. */
const SLOW_MS = 120_000;
const records: readonly (readonly [string, SessionRecord])[] = [
  ...caseRecords(),
  ...Array.from({ length: RANDOM }, (_, seed) => [`seed ${seed}`, randomRecord(seed)] as const),
];

const askedOnly = (answers: SessionRecord['state']['answers']) =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => base().findings[id]?.asked === true));

const reportOf = (text: string): ImportReport => {
  const read = readImport(text, readerNow());
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.issue)}`);
  return read.value;
};

/** What stood on the reports of what still stands; a figure that is used as printed says no more than itself. */
const standing = ({ state }: SessionRecord): object =>
  Object.fromEntries(
    Object.entries(state.reported)
      .filter(([id, { value, unit, qualifier, takenOn }]) => {
        const used = state.answers[id] ?? state.results[id];
        const isUsed = used?.kind === 'quantity' && used.value === value && used.unit === unit && qualifier === null;
        return used && !(isUsed && takenOn === null);
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** The session that an import makes, on another installation: another id, another hour. */
const imported = (report: ImportReport, localReference = report.localReference): SessionRecord => {
  const { patient } = report;
  if (patient.setting === null || patient.sex === null) throw new Error('incomplete');
  const confirmed = { setting: patient.setting, ageYears: patient.ageYears, sex: patient.sex };
  const { events } = importedEvents(base(), report, confirmed, '2026-11-01T10:00:00.000Z');
  const stamped = events.map((event) => ({ at: '2026-11-01T10:00:00.000Z', event }));
  return recordOf(
    {
      id: 'ses_017f22e2-79b0-7cc3-98c4-ffffffffffff',
      localReference,
      demonstration: report.demonstration,
      createdAt: '2026-11-01T10:00:00.000Z',
      closedAt: null,
      appVersion,
      state: stateOf(stamped),
    },
    stamped,
  );
};

describe('INT-12: export, import, export', () => {
  test(
    `the session file gives the same bytes (${records.length} sessions)`,
    () => {
      for (const [name, record] of records) {
        const text = sessionFileText(record);
        const report = reportOf(text);
        expect([name, report.whole, report.notices]).toEqual([name, true, []]);
        expect([name, sessionFileText(imported(report)) === text]).toEqual([name, true]);
      }
    },
    SLOW_MS,
  );

  test(
    `the Bundle gives the same bytes (${records.length} sessions)`,
    () => {
      for (const [name, record] of records) {
        const text = bundleText(mappingFor(record));
        const report = reportOf(text);
        expect([name, report.notUsed.filter(({ code }) => code !== 'thought_anew' && code !== 'not_needed')]).toEqual([
          name,
          [],
        ]);
        expect([name, report.whole]).toEqual([name, true]);
        const again = bundleText(mappingFor(imported(report)));
        if (again !== text) expect(JSON.parse(again)).toEqual(JSON.parse(text));
        expect([name, again === text]).toEqual([name, true]);
        expect([name, standing(imported(report))]).toEqual([name, standing(record)]);
      }
    },
    SLOW_MS,
  );

  test(
    'INT-10: the response to our form gives the same answers, results, complaints and note',
    () => {
      for (const [name, record] of records) {
        const response: QuestionnaireResponse = questionnaireResponse(mappingFor(record));
        const read = readImport(JSON.stringify(response), readerNow());
        if (!read.ok) {
          // A walk in which nothing stands leaves nothing to enter.
          expect([name, read.issue.code, Object.keys(record.state.answers)]).toEqual([name, 'nothing_usable', []]);
          continue;
        }
        const { state } = imported(read.value);
        // A report may say outright what the form leaves to be derived.
        expect([name, askedOnly(state.answers)]).toEqual([name, askedOnly(record.state.answers)]);
        expect([name, state.results]).toEqual([name, record.state.results]);
        expect([name, state.patient, state.note]).toEqual([name, record.state.patient, record.state.note]);
        expect([name, state.complaints]).toEqual([name, record.state.complaints]);
      }
    },
    SLOW_MS,
  );

  test('an outcome that is learned after the import ends the sameness; the one that came with the file stays before it', () => {
    const rot = { diagnosis: { kind: 'none_found' }, establishedBy: 'other', establishedOn: '2026-10-01' } as const;
    const { record } = sessionOf(8, { setting: 'general', ageYears: 40, sex: 'male' }, [], { outcomes: [rot] });
    const report = reportOf(sessionFileText(record));
    const at = '2026-11-01T10:00:00.000Z';
    const { events, state } = importedEvents(base(), report, record.patient, at);
    const learned = { ...rot, establishedBy: 'histology' } as const;
    const stamped = [...events, { type: 'outcome_recorded', outcome: learned } as const].map((event) => ({
      at,
      event,
    }));
    const session = {
      id: 'ses_017f22e2-79b0-7cc3-98c4-ffffffffffff',
      localReference: null,
      demonstration: false,
      createdAt: at,
      closedAt: null,
      appVersion,
      state,
    };
    const untouched = recordOf(session, stamped.slice(0, -1));
    expect([untouched.session, untouched.outcomes]).toEqual([record.session, record.outcomes]);
    const after = recordOf(session, stamped);
    expect([after.session.id, after.origin]).toEqual([session.id, record.session]);
    expect(after.outcomes.map(({ outcome, imported: came }) => [outcome.establishedBy, came])).toEqual([
      ['other', true],
      ['histology', false],
    ]);
    expect(reportOf(sessionFileText(after)).outcomes).toEqual(after.outcomes);
  });

  test('a session that went on after its import leaves as itself, and says where it began', () => {
    const [, record] = records[0] as (typeof records)[number];
    const once = imported(reportOf(sessionFileText(record)));
    const { record: walked } = sessionOf(7, once.patient, []);
    expect(once.session).toEqual(record.session);
    const continued: SessionRecord = {
      ...once,
      session: walked.session,
      origin: record.session,
      entries: once.entries.map((one) => ({ ...one, imported: true })),
    };
    const text = sessionFileText(continued);
    expect(sessionFileText(imported(reportOf(text)))).toBe(text);
  });
});
