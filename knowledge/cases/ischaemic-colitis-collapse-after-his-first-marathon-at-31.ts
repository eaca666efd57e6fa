import type { CaseEntry } from '../schema';

export const ischaemicColitisCollapseAfterHisFirstMarathonAt31Case: CaseEntry = {
  id: 'ischaemic-colitis-collapse-after-his-first-marathon-at-31',
  title: 'Cramps, blood and a collapse at the end of his first marathon at 31',
  summary:
    'A healthy 31-year-old man ran his first marathon after six weeks of training. From the 16th mile he had cramps, mostly low on the right, and soon fresh rectal bleeding that sent him to the toilet again and again. At the finish the pain grew worse, he was dizzy and collapsed, and an ambulance brought him to the emergency department. It was an ischaemic colitis of the caecum and ascending colon; the CT and the operation are left out. Vital signs, examination and blood tests stand after the part seen. Whether the stools were loose is not told.',
  setting: 'emergency',
  ageYears: 31,
  sex: 'male',
  answers: [
    { finding: 'abdominal-cramps', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'abdominal-pain-lower', state: 'present' },
    { finding: 'acute-lower-abdo-pain', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'sudden-pain-then-bleeding', state: 'present' },
    { finding: 'syncope', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'present' },
    { finding: 'symptom-duration', quantity: 1 },
    { finding: 'sudden-onset-under-2-weeks', state: 'present' },
    { finding: 'exercise-linked-symptoms', state: 'present' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.10',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['troponin-lactate-panel'], ['electrolytes-and-calcium']],
  source: { id: 'ajem-marathon-colitis', locator: 'Abstract and first paragraphs of the case' },
  readFrom: 'abstract',
};
