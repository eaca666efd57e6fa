import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Outcome } from '../../sessions/schema';
import { bundleOf } from '../fhir/bundle';
import { questionnaireResponse } from '../fhir/questionnaire-response';
import { importReport, LARGEST_FILE, LONGEST_REPORT, type RefusalCode, refusal } from '../schema';
import { digestOf, sessionFileText } from '../session-file';
import { readerNow } from '../testing/reader';
import { mappingFor, randomRecord, sessionOf } from '../testing/sessions';
import { readImport } from './read-import';

const reader = readerNow();
const read = (text: string) => readImport(text, reader);
const codeOf = (text: string): RefusalCode | 'read' => {
  const result = read(text);
  return result.ok ? 'read' : result.issue.code;
};

const answered = {
  type: 'question_answered',
  finding: 'diarrhoea',
  answer: { kind: 'state', state: 'present' },
  complaint: true,
} as const;
const file = sessionFileText(
  sessionOf(1, { setting: 'primary_care', ageYears: 40, sex: 'female' }, [
    answered,
    { type: 'note_written', text: 'since spring' },
  ]).record,
);
const changed = (change: (written: Record<string, unknown>) => void, digest = false): string => {
  const written = JSON.parse(file) as Record<string, unknown>;
  change(written);
  if (digest) written['digest'] = digestOf(written);
  return JSON.stringify(written);
};
const deep = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

describe('what cannot be read is refused with a reason', () => {
  test.each<[string, string, RefusalCode]>([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\t', 'empty'],
    ['no JSON', 'Dear colleague,', 'not_json'],
    ['half a file', file.slice(0, -20), 'not_json'],
    ['XML', '<Bundle xmlns="http://hl7.org/fhir"/>', 'not_json'],
    ['a list', '[]', 'unknown_format'],
    ['a word', '"Bundle"', 'unknown_format'],
    ['another resource', '{"resourceType":"Patient"}', 'unknown_format'],
    ['a Bundle with nothing in it', '{"resourceType":"Bundle"}', 'nothing_usable'],
    ['a Bundle whose entries are no list', '{"resourceType":"Bundle","entry":{"resource":7}}', 'nothing_usable'],
    ['a version of tomorrow', changed((one) => Object.assign(one, { version: 4 })), 'newer_format'],
    ['an answer changed after the export', file.replace('"present"', '"absent"'), 'damaged'],
    ['a note changed after the export', file.replace('since spring', 'since winter'), 'damaged'],
    ['a key too many', changed((one) => Object.assign(one, { clinicianId: 'cli_x' }), true), 'malformed'],
    ['entries that are none', changed((one) => Object.assign(one, { entries: [{ at: 'now' }] }), true), 'malformed'],
    [
      'an event that nobody enters',
      changed(
        (one) =>
          Object.assign(one, {
            entries: [{ at: '2026-10-02T08:15:00.000Z', imported: false, entry: { type: 'assessment_recorded' } }],
          }),
        true,
      ),
      'malformed',
    ],
    ['10 MB of text', 'x'.repeat(10_000_000), 'too_large'],
    [
      '10 MB of a Bundle',
      JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: { text: 'x'.repeat(10_000_000) } }] }),
      'too_large',
    ],
    ['a hundred thousand brackets', deep(100_000), 'too_deep'],
    ['as many that never close', '['.repeat(1_000_000), 'too_deep'],
    ['brackets of 65 floors', deep(65), 'too_deep'],
  ])('%s', (_name, text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  test('the largest that is read is read', () => {
    const note = 'ä'.repeat(Math.floor((LARGEST_FILE - 200) / 2));
    const sized = JSON.stringify({ resourceType: 'Bundle', entry: [{ resource: { text: note } }] });
    expect(Buffer.byteLength(sized)).toBeGreaterThan(LARGEST_FILE - 400);
    expect(codeOf(sized)).toBe('nothing_usable');
    expect(codeOf(`${sized}${' '.repeat(400)}`)).toBe('too_large');
  });

  test('brackets in a text are no depth', () => {
    expect(codeOf(JSON.stringify({ resourceType: 'Bundle', id: '[{"'.repeat(1000) }))).toBe('nothing_usable');
  });

  test('an assessment that these entries do not lead to is named, and the session is not taken for an untouched one', () => {
    const forged = changed((one) => Object.assign(one['assessment'] as object, { ranking: [] }), true);
    const result = read(forged);
    expect(result.ok && [result.value.notices, result.value.whole]).toEqual([['assessment_differs'], false]);
  });

  test('what an older or newer release knows is entered, the rest is listed', () => {
    const other = changed((one) => {
      one['knowledgeVersion'] = '2031.1.1+0123456789abcdef';
      (one['entries'] as object[]).push({
        at: '2026-10-02T08:16:00.000Z',
        imported: false,
        entry: {
          type: 'question_answered',
          finding: 'purple-tongue',
          answer: { kind: 'state', state: 'present' },
          complaint: false,
        },
      });
    }, true);
    const result = read(other);
    if (!result.ok) throw new Error(result.issue.code);
    expect(result.value.notices).toEqual(['other_knowledge']);
    expect(result.value.entries).toHaveLength(2);
    expect(result.value.notUsed[0]).toEqual({
      place: 'session.entries[]',
      code: 'unknown_id',
      detail: 'purple-tongue',
      count: 1,
    });
  });
});

describe('what it turned out to be is taken where nothing about it is doubtful', () => {
  const patient = { setting: 'primary_care', ageYears: 40, sex: 'female' } as const;
  const known = (diagnosis: Outcome['diagnosis']) => {
    const outcome = { diagnosis, establishedBy: 'histology', establishedOn: '2026-10-01' } as const;
    return sessionOf(2, patient, [], { outcomes: [outcome] }).record;
  };
  const celiac = known({ kind: 'condition', condition: 'celiac-disease' });
  type Written = { identifier?: unknown; entry: { resource: Record<string, unknown> }[] };
  const isFinal = ({ resource }: Written['entry'][number]): boolean =>
    JSON.stringify(resource).includes('/CodeSystem/final-diagnosis');
  const bundle = (change: (final: Record<string, unknown>, whole: Written) => void, of = celiac): string => {
    const written = structuredClone(bundleOf(mappingFor(of))) as unknown as Written;
    const final = written.entry.find(isFinal)?.resource;
    if (!final) throw new Error('no outcome');
    change(final, written);
    return JSON.stringify(written);
  };
  const taken = (text: string) => {
    const result = read(text);
    if (!result.ok) throw new Error(result.issue.code);
    const left = result.value.notUsed.filter(({ code }) => code !== 'thought_anew' && code !== 'not_needed');
    return { outcomes: result.value.outcomes, left: left.map(({ code }) => code), whole: result.value.whole };
  };

  test('as it was written, it is', () => {
    const outcome = {
      diagnosis: { kind: 'condition', condition: 'celiac-disease' },
      establishedBy: 'histology',
      establishedOn: '2026-10-01',
    };
    expect(taken(bundle(() => undefined))).toMatchObject({ outcomes: [{ outcome }], left: [], whole: true });
  });

  test.each<[string, string, string[]]>([
    [
      'a condition that is not known here',
      bundle((final) => {
        final['code'] = {
          coding: [{ system: 'https://zonula.invalid/fhir/CodeSystem/condition', code: 'purple-gut' }],
        };
      }),
      ['unknown_id'],
    ],
    [
      'established on no day',
      bundle((final) => {
        delete final['extension'];
      }),
      ['not_understood'],
    ],
    [
      'established after it was recorded',
      bundle((final) => {
        final['extension'] = [
          { url: 'http://hl7.org/fhir/StructureDefinition/condition-assertedDate', valueDateTime: '2031-01-01' },
        ];
      }),
      ['out_of_range'],
    ],
    [
      'established in a way that is none',
      bundle((final) => {
        final['evidence'] = [{ code: [{ text: 'a hunch' }] }];
      }),
      ['not_understood'],
    ],
    [
      'said twice',
      bundle((final, whole) => {
        whole.entry.push({ resource: { ...final, id: 'twice', recordedDate: '2026-10-03T08:15:00.000Z' } });
      }),
      ['conflict'],
    ],
    [
      'another disease without a name',
      bundle(
        (final) => {
          final['code'] = { text: ' ' };
        },
        known({ kind: 'other', text: 'Ash fever' }),
      ),
      ['not_understood'],
    ],
  ])('%s: left, and listed', (_name, text, codes) => {
    expect(taken(text)).toEqual({ outcomes: [], left: codes, whole: false });
  });

  test('withdrawn, or only probable: it is no final diagnosis', () => {
    const probable = bundle((final) => {
      final['verificationStatus'] = {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'provisional' }],
      };
    });
    expect(taken(probable).outcomes).toEqual([]);
    const withdrawn = bundle(
      (final) => {
        final['status'] = 'entered-in-error';
      },
      known({ kind: 'none_found' }),
    );
    expect(taken(withdrawn).outcomes).toEqual([]);
  });

  test('in a Bundle that is not ours, whatever it is marked with', () => {
    const foreign = read(
      bundle(
        (_final, whole) => {
          delete whole.identifier;
        },
        sessionOf(3, patient, [answered], { outcomes: celiac.outcomes.map(({ outcome }) => outcome) }).record,
      ),
    );
    expect(foreign.ok && foreign.value.outcomes).toEqual([]);
  });

  test('in a session file, one that this release does not know is listed', () => {
    const text = sessionFileText(celiac);
    const written = JSON.parse(text.replaceAll('celiac-disease', 'purple-gut')) as Record<string, unknown>;
    expect(taken(JSON.stringify({ ...written, digest: digestOf(written) }))).toMatchObject({
      outcomes: [],
      left: ['unknown_id'],
    });
  });
});

/** How many files of each kind are made up; every one is a different file. */
const RUNS = 3000;
/** For a machine with much else to do. */
const SLOW_MS = 180_000;
/** Far more than a file of this size takes; a walk that runs away takes minutes. */
const LONGEST_MS = 8000;

describe('INT-11: whatever comes in, there is a report or a refusal, in bounded time', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  beforeAll(() => log.mockClear());
  // SEC-19: nothing of a file is written out, by us or by what we use.
  afterAll(() => {
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  const holds = (text: string): void => {
    const before = performance.now();
    const result = read(text);
    expect(performance.now() - before).toBeLessThan(LONGEST_MS);
    if (result.ok) {
      expect(importReport.safeParse(result.value).error).toBeUndefined();
      expect(result.value.notUsed.length).toBeLessThanOrEqual(LONGEST_REPORT);
    } else expect(refusal.safeParse(result.issue).error).toBeUndefined();
  };

  test(
    `any text (${RUNS})`,
    () => {
      fc.assert(fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json()), holds), {
        numRuns: RUNS,
        seed: 1,
      });
    },
    SLOW_MS,
  );

  test(
    `any JSON in the clothes of what we read (${RUNS})`,
    () => {
      const clothed = fc
        .tuple(
          fc.constantFrom(
            { resourceType: 'Bundle' },
            { resourceType: 'QuestionnaireResponse' },
            { format: 'zonula_session' },
          ),
          fc.dictionary(
            fc.constantFrom(
              'entry',
              'item',
              'questionnaire',
              'status',
              'version',
              'entries',
              'identifier',
              '__proto__',
            ),
            fc.jsonValue(),
          ),
        )
        .map(([head, rest]) => JSON.stringify({ ...rest, ...head }));
      fc.assert(fc.property(clothed, holds), { numRuns: RUNS, seed: 2 });
    },
    SLOW_MS,
  );

  const originals = Array.from({ length: 12 }, (_, seed) => randomRecord(seed + 1)).flatMap((record) => [
    bundleOf(mappingFor(record)) as object,
    questionnaireResponse(mappingFor(record)) as object,
    JSON.parse(sessionFileText(record)) as object,
  ]);
  const junk = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom<unknown>(null, '', 0, -1, 1e308, [], {}, true, '\u0000', '\uD800', 'ses_', '__proto__', 'NaN'),
    fc.string({ maxLength: 40 }).map((code) => ({ value: 3, code, system: 'http://unitsofmeasure.org' })),
  );
  /** Each number picks one step down; what stands at the end is replaced. */
  const spoil = (value: unknown, steps: readonly number[], by: unknown): unknown => {
    const [step, ...rest] = steps;
    if (step === undefined || typeof value !== 'object' || value === null) return by;
    const keys = Object.keys(value);
    if (keys.length === 0) return by;
    const key = keys[step % keys.length] ?? '';
    if (Array.isArray(value))
      return value.map((inner: unknown, at) => (String(at) === key ? spoil(inner, rest, by) : inner));
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, name === key ? spoil(inner, rest, by) : inner]),
    );
  };

  test(
    `our own exports with one to six places spoilt (${RUNS})`,
    () => {
      const wound = fc.tuple(fc.array(fc.nat(1000), { minLength: 1, maxLength: 9 }), junk);
      const spoilt = fc
        .tuple(fc.nat(originals.length - 1), fc.array(wound, { minLength: 1, maxLength: 6 }))
        .map(([which, wounds]) =>
          JSON.stringify(wounds.reduce<unknown>((value, [steps, by]) => spoil(value, steps, by), originals[which])),
        );
      fc.assert(fc.property(spoilt, holds), { numRuns: RUNS, seed: 3 });
    },
    SLOW_MS,
  );

  test(
    'two megabytes of what is read most slowly',
    () => {
      const leaf = (place: number): object => ({
        resource: {
          resourceType: 'Observation',
          status: 'final',
          code: { coding: [{ system: 'http://loinc.org', code: '1988-5' }] },
          valueQuantity: { value: place, system: 'http://unitsofmeasure.org', code: `m${'g'.repeat(place % 9)}/L` },
        },
      });
      const long = JSON.stringify({
        resourceType: 'Bundle',
        entry: Array.from({ length: 9_400 }, (_, place) => leaf(place)),
      });
      expect(long.length).toBeGreaterThan(LARGEST_FILE * 0.9);
      expect(long.length).toBeLessThan(LARGEST_FILE);
      const before = performance.now();
      holds(long);
      expect(performance.now() - before).toBeLessThan(LONGEST_MS);
      const reasonReference = Array.from({ length: 20_000 }, (_, place) => ({ reference: `Observation/${place}` }));
      const many = Array.from({ length: 7_000 }, (_, place) => ({
        resource: { resourceType: 'Observation', id: String(20_000 - place), code: {} },
      }));
      holds(
        JSON.stringify({
          resourceType: 'Bundle',
          entry: [{ resource: { resourceType: 'Encounter', reasonReference } }, ...many],
        }),
      );
      holds(JSON.stringify({ resourceType: 'Bundle', entry: Array.from({ length: 400_000 }, () => 7) }));
      holds(
        JSON.stringify({
          resourceType: 'Bundle',
          ...Object.fromEntries(Array.from({ length: 150_000 }, (_, n) => [`k${n}`, n])),
        }),
      );
    },
    SLOW_MS,
  );
});
