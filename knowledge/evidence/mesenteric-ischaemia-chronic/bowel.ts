import type { FindingEvidenceEntry } from '../../schema';
import { estimated } from './estimated';

/** The bowel in chronic mesenteric ischaemia. */
export const chronicMesentericIschaemiaBowel: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/watery-diarrhoea/zonula-judgement',
    finding: 'watery-diarrhoea',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.13, high: 0.4 },
      rationale: 'Of the third with diarrhoea most.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/stools-over-3-per-day/zonula-judgement',
    finding: 'stools-over-3-per-day',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.35 },
      rationale: 'Loose, seldom very many.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/profuse-watery-stool/zonula-judgement',
    finding: 'profuse-watery-stool',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.005, high: 0.03 },
      rationale: 'Not a feature.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/nocturnal-stools/zonula-judgement',
    finding: 'nocturnal-stools',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.05, high: 0.25 },
      rationale: 'Stools follow meals.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/urgency/zonula-judgement',
    finding: 'urgency',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.16, high: 0.48 },
      rationale: 'With the diarrhoea of a third.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/tenesmus/zonula-judgement',
    finding: 'tenesmus',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.02, high: 0.15 },
      rationale: 'The rectum has a supply of its own.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/mucus-per-rectum/zonula-judgement',
    finding: 'mucus-per-rectum',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.02, high: 0.12 },
      rationale: 'Not a feature.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/fecal-incontinence/zonula-judgement',
    finding: 'fecal-incontinence',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.05, high: 0.24 },
      rationale: 'By age.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/change-in-bowel-habit/zonula-judgement',
    finding: 'change-in-bowel-habit',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.38, low: 0.22, high: 0.56 },
      rationale: 'Diarrhoea in a third; fewer stools when little is eaten.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/alternating-bowel-habit/zonula-judgement',
    finding: 'alternating-bowel-habit',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.05, high: 0.25 },
      rationale: 'Not a feature.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/constipation/zonula-judgement',
    finding: 'constipation',
    overlapGroup: 'diarrhoea-pattern',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.28, low: 0.15, high: 0.45 },
      rationale: 'Named among the less typical complaints; who eats little passes little.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/absolute-constipation/zonula-judgement',
    finding: 'absolute-constipation',
    overlapGroup: 'blocked-bowel',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.01, low: 0.004, high: 0.03 },
      rationale: 'Not a feature until the bowel dies.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/acute-distension/zonula-judgement',
    finding: 'acute-distension',
    overlapGroup: 'blocked-bowel',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.03, low: 0.01, high: 0.07 },
      rationale: 'Not a feature until the bowel dies.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/rectal-bleeding/zonula-judgement',
    finding: 'rectal-bleeding',
    overlapGroup: 'bleeding',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.05, low: 0.02, high: 0.12 },
      rationale: 'Blood suggests the colon or a tumour.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/steatorrhoea/zonula-judgement',
    finding: 'steatorrhoea',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.05, high: 0.24 },
      rationale: 'Absorption suffers late.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/perianal-disease/zonula-judgement',
    finding: 'perianal-disease',
    overlapGroup: 'perianal',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.02, low: 0.007, high: 0.05 },
      rationale: 'Not linked.',
    },
  },
  {
    ...estimated,
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    id: 'mesenteric-ischaemia-chronic/change-stool-form/zonula-judgement',
    finding: 'change-stool-form',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.05, low: 0.97, high: 1.2 },
      rationale: 'The pain goes with meals, not with stools.',
    },
  },
  {
    ...estimated,
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    id: 'mesenteric-ischaemia-chronic/change-stool-frequency/zonula-judgement',
    finding: 'change-stool-frequency',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judgement',
      present: { value: 0.8, low: 0.5, high: 1.3 },
      absent: { value: 1.05, low: 0.97, high: 1.2 },
      rationale: 'The pain goes with meals, not with stools.',
    },
  },
];
