import { describe, expect, test } from 'vitest';
import { consult } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Catalogue } from '@/server/library/schema';
import type { SessionEvent } from '@/server/sessions/schema';
import { caseOf, stateOf } from '@/server/sessions/state';
import { reviewedWalk } from './review-frames';

const catalogue: Catalogue = {
  findings: {},
  conditions: {},
  investigations: {},
  rules: {},
  workUp: {},
  contradictions: {},
  knownIllnesses: [],
  evidence: {},
};
const at = '2026-10-02T08:15:00.000Z';
const started = { type: 'session_started', patient: { setting: 'general', ageYears: 40, sex: 'female' } } as const;
const said = (finding: string): SessionEvent => ({
  type: 'question_answered',
  finding,
  answer: { kind: 'state', state: 'present' },
  complaint: false,
});

/** Each entry followed by what is thought of it; an outcome by nothing. */
const recorded = (...events: SessionEvent[]) => {
  const all: { at: string; event: SessionEvent }[] = [];
  for (const event of events) {
    all.push({ at, event });
    if (event.type === 'outcome_recorded') continue;
    all.push({
      at,
      event: { type: 'assessment_recorded', fingerprint: '', ...consult(ashwood, caseOf(stateOf(all))) },
    });
  }
  return all.map((one, index) => ({ number: index + 1, ...one }));
};

describe('reviewedWalk', () => {
  const { frames, after, names } = reviewedWalk(
    catalogue,
    recorded(
      started,
      said('soft-bark'),
      said('falling-twigs'),
      { type: 'red_flag_set_aside', redFlag: 'tree-falls', reason: 'Propped up' },
      { type: 'investigation_chosen', investigation: 'sap-test' },
      {
        type: 'outcome_recorded',
        outcome: { diagnosis: { kind: 'none_found' }, establishedBy: 'other', establishedOn: '2026-10-02' },
      },
    ),
  );

  test('a frame for each entry, with the ranking that was stored', () => {
    expect(frames.map(({ entries }) => entries.map(({ number }) => number))).toEqual([[1], [3], [5], [7], [9]]);
    const stored = consult(ashwood, {
      ...started.patient,
      answers: { 'soft-bark': { kind: 'state', state: 'present' } },
      results: {},
    });
    expect(frames[1]?.ranking.map(({ condition, point }) => [condition, point])).toEqual(
      stored.assessment.ranking.map(({ condition, posterior }) => [condition, posterior.point]),
    );
  });

  test('a red flag stands until it is set aside, with the reason from then on', () => {
    const states = frames.map(({ flags }) => flags.filter(({ rule }) => rule === 'tree-falls')[0]);
    expect(states.map((flag) => flag && [flag.state, flag.aside])).toEqual([
      undefined,
      ['possible', null],
      ['fires', null],
      ['fires', 'Propped up'],
      ['fires', 'Propped up'],
    ]);
  });

  test('the plan of each moment, with what had been decided by then', () => {
    const choices = frames.map(({ plan }) => plan.find(({ investigation }) => investigation === 'sap-test')?.choice);
    expect(choices).toEqual([null, null, null, null, 'chosen']);
  });

  test('what came after the last assessment has no frame; everything spoken of has a name', () => {
    expect(after.map(({ words }) => words)).toEqual(['Outcome: No disease found']);
    expect(Object.keys(names)).toEqual(expect.arrayContaining(['ash-blight', 'tree-falls', 'sap-test', 'soft-bark']));
  });
});

test('a session that began with a file has one frame for all of it', () => {
  const events = [
    { at, event: started as SessionEvent },
    { at, event: { type: 'note_written', text: 'Dry' } as SessionEvent },
  ];
  const thought = {
    type: 'assessment_recorded',
    fingerprint: '',
    ...consult(ashwood, caseOf(stateOf(events))),
  } as const;
  const walk = reviewedWalk(
    catalogue,
    [...events, { at, event: thought }].map((one, index) => ({ number: index + 1, ...one })),
  );
  expect(walk.frames.map(({ entries }) => entries.length)).toEqual([2]);
});
