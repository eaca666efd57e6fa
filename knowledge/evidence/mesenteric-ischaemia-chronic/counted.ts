import type { FindingEvidenceEntry } from '../../schema';

const counted = {
  condition: 'mesenteric-ischaemia-chronic',
  comparator: 'background',
  comparedWith: 'People with gut symptoms of other causes (common background)',
  population:
    '109 people with proven ischaemia of the gut among 270 referred to a Dutch centre with a narrowed gut artery, mean age of all 53 years',
  setting: 'secondary_care',
  reference: 'Panel, from duplex ultrasound, tonometry and angiography',
  source: { id: 'tersteege-2012', locator: 'Abstract, results' },
  grade: 'low',
  gradeReason:
    'Counted by questionnaire, but in people referred because of these complaints, so that they are commoner than at a first contact.',
  readFrom: 'abstract',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

/** What was counted in chronic mesenteric ischaemia; the counts are worked out from the shares printed. */
export const chronicMesentericIschaemiaCounted: readonly FindingEvidenceEntry[] = [
  {
    ...counted,
    id: 'mesenteric-ischaemia-chronic/postprandial-pain/tersteege-2012',
    finding: 'postprandial-pain',
    overlapGroup: 'pain-and-rome-items',
    measure: { kind: 'frequencies', inCases: { count: 95, of: 109 }, inOthers: 'background' },
    caveat:
      '87 %; 72 % of the 161 others referred for the same suspicion. Who has none of pain after meals, lost weight, another way of eating and diarrhoea still had it in 13 %.',
  },
  {
    ...counted,
    id: 'mesenteric-ischaemia-chronic/weight-loss/tersteege-2012',
    finding: 'weight-loss',
    overlapGroup: 'weight-malabsorption-growth',
    measure: { kind: 'frequencies', inCases: { count: 93, of: 109 }, inOthers: 'background' },
    caveat: '85 %; 70 % of the 161 others referred for the same suspicion.',
  },
  {
    ...counted,
    id: 'mesenteric-ischaemia-chronic/diarrhoea/tersteege-2012',
    finding: 'diarrhoea',
    overlapGroup: 'diarrhoea-pattern',
    measure: { kind: 'frequencies', inCases: { count: 38, of: 109 }, inOthers: 'background' },
    caveat: '35 %; 22 % of the 161 others referred for the same suspicion.',
  },
];
