import type { FindingEvidenceEntry } from '../../schema';
import { estimated } from './estimated';

/** Pain, food and the upper gut in chronic mesenteric ischaemia; what was counted is in `counted.ts`. */
export const chronicMesentericIschaemiaPainAndFood: readonly FindingEvidenceEntry[] = [
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/abdominal-pain/zonula-judgement',
    finding: 'abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.93, low: 0.82, high: 0.98 },
      rationale: 'Pain is what nearly all come for; the old may only lose weight and appetite.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/recurrent-abdominal-pain/zonula-judgement',
    finding: 'recurrent-abdominal-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.85, low: 0.7, high: 0.94 },
      rationale: 'It comes with one meal after another, for months.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/epigastric-pain/zonula-judgement',
    finding: 'epigastric-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.6, low: 0.42, high: 0.76 },
      rationale: 'Teaching pages put it in the upper belly or around the navel; nobody counted.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/abdominal-pain-lower/zonula-judgement',
    finding: 'abdominal-pain-lower',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.2, low: 0.1, high: 0.35 },
      rationale: 'The small bowel hurts in the middle and above.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/llq-pain/zonula-judgement',
    finding: 'llq-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.1, low: 0.04, high: 0.22 },
      rationale: 'Not where it hurts.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/rlq-pain-or-tenderness/zonula-judgement',
    finding: 'rlq-pain-or-tenderness',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.03, high: 0.17 },
      rationale: 'Not where it hurts.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/abdominal-cramps/zonula-judgement',
    finding: 'abdominal-cramps',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.5, low: 0.3, high: 0.7 },
      rationale: 'Dull or cramping, by the accounts.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pain-relieved-by-defecation/zonula-judgement',
    finding: 'pain-relieved-by-defecation',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.12, low: 0.05, high: 0.25 },
      rationale: 'Ends when the meal has been dealt with, not with the stool.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/pain-wakes-from-sleep/zonula-judgement',
    finding: 'pain-wakes-from-sleep',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.15, low: 0.07, high: 0.28 },
      rationale: 'The bowel hurts when it works; at rest in late stages only.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/abdominal-tenderness/zonula-judgement',
    finding: 'abdominal-tenderness',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.16, high: 0.48 },
      rationale: 'Pain without signs is the rule.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/acute-severe-abdo-pain/zonula-judgement',
    finding: 'acute-severe-abdo-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.08, low: 0.03, high: 0.18 },
      rationale: 'Only when it turns acute.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/bloating/zonula-judgement',
    finding: 'bloating',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.45, low: 0.28, high: 0.62 },
      rationale: 'Fullness and bloating after meals are told of.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/flatus/zonula-judgement',
    finding: 'flatus',
    overlapGroup: 'bloating-gas',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.2, high: 0.53 },
      rationale: 'Not what they come for.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/nausea/zonula-judgement',
    finding: 'nausea',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.2, high: 0.52 },
      rationale: 'Named among the less typical complaints; no share was seen.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/vomiting/zonula-judgement',
    finding: 'vomiting',
    overlapGroup: 'nausea-vomiting',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.25, low: 0.13, high: 0.4 },
      rationale: 'Named among the less typical complaints; no share was seen.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/loss-of-appetite/zonula-judgement',
    finding: 'loss-of-appetite',
    overlapGroup: 'weight-malabsorption-growth',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.45, low: 0.28, high: 0.62 },
      rationale: 'They eat little; fear of the pain and true loss of appetite are hard to tell apart.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/heartburn/zonula-judgement',
    finding: 'heartburn',
    overlapGroup: 'oesophageal',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.2, high: 0.53 },
      rationale: 'Not linked; taken for a sore stomach for a while.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/dysphagia/zonula-judgement',
    finding: 'dysphagia',
    overlapGroup: 'oesophageal',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.06, low: 0.025, high: 0.14 },
      rationale: 'Not a feature.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/gi-symptoms-after-food/zonula-judgement',
    finding: 'gi-symptoms-after-food',
    overlapGroup: 'food-reaction-timing-and-repeatability',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.3, low: 0.15, high: 0.5 },
      rationale: 'After each meal, and more after a large one; not after one food.',
    },
  },
  {
    ...estimated,
    id: 'mesenteric-ischaemia-chronic/reaction-within-2h-of-food/zonula-judgement',
    finding: 'reaction-within-2h-of-food',
    overlapGroup: 'food-reaction-timing-and-repeatability',
    measure: {
      kind: 'judged_frequency',
      inCases: { value: 0.35, low: 0.18, high: 0.55 },
      rationale: 'Pain within a quarter to half an hour of any meal; some tell it as a reaction to food.',
    },
  },
  {
    ...estimated,
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    id: 'mesenteric-ischaemia-chronic/worse-with-eating/zonula-judgement',
    finding: 'worse-with-eating',
    overlapGroup: 'food-trigger-beliefs',
    measure: {
      kind: 'judgement',
      present: { value: 2.5, low: 1.5, high: 4.2 },
      absent: { value: 0.4, low: 0.2, high: 0.75 },
      rationale:
        'By its nature, and a part of what 95 of 109 told as pain after meals; others with complaints of the gut say so too.',
    },
  },
  {
    ...estimated,
    comparator: 'assumed',
    comparedWith: 'Adults with gut symptoms of any cause, assumed',
    id: 'mesenteric-ischaemia-chronic/fear-of-eating/tersteege-2012',
    finding: 'fear-of-eating',
    overlapGroup: 'fear-of-eating',
    measure: {
      kind: 'judgement',
      present: { value: 4, low: 2, high: 8 },
      absent: { value: 0.35, low: 0.15, high: 0.75 },
      rationale:
        '98 of 109 ate otherwise than before for the pain, and 79 % of 161 referred for the same suspicion without it (odds ratio 3.1 beside other complaints, 1.08 to 8.88). Among all who come with complaints of the gut many avoid a food, but few eat less for fear of pain; nobody counted them.',
    },
    source: { id: 'tersteege-2012', locator: 'Abstract, results: adapted eating pattern' },
    readFrom: 'abstract',
  },
];
