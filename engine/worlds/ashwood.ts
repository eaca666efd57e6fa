import type { Factor, Gate, KnowledgeBase } from '../knowledge-base';
import type { LogOdds } from '../probability';

/** A small invented world, so that nobody takes it for medicine: two conditions, four findings, one investigation. */

export const everyone: Gate = { ageFrom: null, ageTo: null, sex: null };

const presence = (id: string, order: number) =>
  ({
    id,
    kind: 'presence',
    unit: null,
    asked: true,
    derivedFrom: null,
    implies: [],
    askedOf: everyone,
    order,
    effort: 1,
    charge: 0,
    ofTheGut: true,
    complaint: false,
  }) as const;

/** A finding seen in `inCases` of those with the condition and `inOthers` of those without. */
export const yesNo = (id: string, on: string, overlapGroup: string, inCases: number, inOthers: number): Factor => ({
  id,
  on,
  overlapGroup,
  levels: [
    {
      reading: { kind: 'state', state: 'present' },
      logRatio: Math.log(inCases / inOthers),
      standardError: 0.2,
      weight: 1,
      inCases,
      inOthers,
    },
    {
      reading: { kind: 'state', state: 'absent' },
      logRatio: Math.log((1 - inCases) / (1 - inOthers)),
      standardError: 0.2,
      weight: 1,
      inCases: 1 - inCases,
      inOthers: 1 - inOthers,
    },
  ],
});

const prior = (id: string, probability: number) => ({
  id,
  settings: ['general', 'primary_care', 'secondary_care', 'emergency', 'inpatient'] as const,
  presentation: null,
  gate: everyone,
  logOdds: Math.log(probability / (1 - probability)) as LogOdds,
  standardError: 0.3,
});

export const ashwood: KnowledgeBase = {
  version: 'ashwood-1',
  method: {
    damping: 1,
    overlapShare: 0,
    explanation: {
      priorShare: 0,
      rareBelow: -7,
      rareShare: 0,
      cannotMiss: 0,
      undefinedYet: 0,
      undefinedSurely: 0,
    },
    rangeWidth: 1.645,
    chronicFromDays: 28,
    durationFinding: 'lasting',
    includedThoughSaid: true,
    acuteFindings: [],
    ages: { from: 16, to: 120 },
    supposedFrequency: 0.1,
    negligible: 0,
    cannotMissWeight: 2,
    asking: {
      urgency: { emergency: 1, same_day: 1, urgent: 1, soon: 0.8, routine: 0.6 },
      leaders: [1, 0.8, 0.6],
      likelyEnough: 0,
      placeShare: 0.8,
      reasonShare: 0.5,
      sameQuestionShare: 0.4,
    },
    alarmWeight: { stop_now: 0.12, act_today: 0.08, refer_urgently: 0.06, check_first: 0.02 },
  },
  findings: {
    'grey-leaves': presence('grey-leaves', 0),
    'curled-leaves': { ...presence('curled-leaves', 1), implies: ['grey-leaves'] },
    'soft-bark': presence('soft-bark', 2),
    'falling-twigs': presence('falling-twigs', 3),
    lasting: { ...presence('lasting', 4), kind: 'quantity', unit: 'd' },
    'old-and-soft': {
      ...presence('old-and-soft', 5),
      asked: false,
      derivedFrom: {
        op: 'and',
        parts: [
          { op: 'name', name: 'soft-bark' },
          { op: 'compare', by: '>=', left: { op: 'name', name: 'age-years' }, right: { op: 'literal', value: 50 } },
        ],
      },
    },
  },
  conditions: {
    'ash-blight': {
      id: 'ash-blight',
      cannotMiss: false,
      definedBy: null,
      workUp: [],
      priors: [prior('ash-blight/prior/doe-2019', 0.2)],
      factors: [
        yesNo('ash-blight/grey-leaves/doe-2019', 'grey-leaves', 'leaves', 0.8, 0.2),
        yesNo('ash-blight/soft-bark/doe-2019', 'soft-bark', 'bark', 0.3, 0.1),
        yesNo('ash-blight/falling-twigs/doe-2019', 'falling-twigs', 'twigs', 0.5, 0.4),
        {
          id: 'ash-blight/sap-test/doe-2019',
          on: 'sap-test',
          overlapGroup: 'sap',
          levels: [
            {
              reading: { kind: 'interval', from: null, to: 50, unit: 'mg/L' },
              logRatio: Math.log(0.1),
              standardError: 0.2,
              weight: 1,
              inCases: 0.1,
              inOthers: 0.9,
            },
            {
              reading: { kind: 'interval', from: 50, to: null, unit: 'mg/L' },
              logRatio: Math.log(9),
              standardError: 0.2,
              weight: 1,
              inCases: 0.9,
              inOthers: 0.1,
            },
          ],
        },
      ],
    },
    'root-rot': {
      id: 'root-rot',
      cannotMiss: true,
      definedBy: null,
      workUp: [],
      priors: [prior('root-rot/prior/doe-2019', 0.05)],
      factors: [
        yesNo('root-rot/grey-leaves/doe-2019', 'grey-leaves', 'leaves', 0.6, 0.2),
        yesNo('root-rot/curled-leaves/doe-2019', 'curled-leaves', 'leaves', 0.5, 0.05),
      ],
    },
  },
  investigations: {
    'sap-test': {
      id: 'sap-test',
      role: 'cause',
      unit: 'mg/L',
      outcomes: [],
      burden: 2.7,
      spoiledBy: [{ id: 'twigs-fallen', when: { op: 'name', name: 'falling-twigs' } }],
      after: [],
      sameQuestion: null,
    },
    'bark-flow': {
      id: 'bark-flow',
      role: 'permeability',
      unit: null,
      outcomes: ['raised', 'normal'],
      burden: 1.5,
      spoiledBy: [],
      after: [],
      sameQuestion: null,
    },
    'leaf-oracle': {
      id: 'leaf-oracle',
      role: 'not_recommended',
      unit: null,
      outcomes: ['yes', 'no'],
      burden: 3.8,
      spoiledBy: [],
      after: [],
      sameQuestion: null,
    },
  },
  alarms: [
    {
      id: 'tree-falls',
      gate: everyone,
      logic: {
        op: 'and',
        parts: [
          { op: 'name', name: 'soft-bark' },
          { op: 'name', name: 'falling-twigs' },
        ],
      },
      urgency: 'emergency',
      strength: 'stop_now',
      investigations: [],
    },
    {
      id: 'old-tree',
      gate: { ageFrom: 50, ageTo: null, sex: null },
      logic: { op: 'name', name: 'soft-bark' },
      urgency: 'urgent',
      strength: 'refer_urgently',
      investigations: [],
    },
  ],
  criteria: [{ id: 'old-rot', gate: everyone, logic: { op: 'name', name: 'old-and-soft' }, condition: 'root-rot' }],
  recommendations: [
    {
      id: 'flow-wanted',
      gate: everyone,
      logic: { op: 'name', name: 'grey-leaves' },
      investigation: 'bark-flow',
      direction: 'order',
      urgency: 'emergency',
      place: 0,
    },
    {
      id: 'no-oracle',
      gate: everyone,
      logic: { op: 'literal', value: true },
      investigation: 'leaf-oracle',
      direction: 'avoid',
      urgency: 'routine',
      place: 0,
    },
  ],
  statements: [],
  elsewhere: [],
  contradictions: [],
};
