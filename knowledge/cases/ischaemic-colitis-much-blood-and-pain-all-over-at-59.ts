import type { CaseEntry } from '../schema';

export const ischaemicColitisMuchBloodAndPainAllOverAt59Case: CaseEntry = {
  id: 'ischaemic-colitis-much-blood-and-pain-all-over-at-59',
  title: 'Much blood from the bowel and pain all over the belly in a woman of 59',
  summary:
    'A 59-year-old woman with constipation for years and a first-degree heart block with ischaemia under the inner wall of the heart was admitted because of plenty of blood from the bowel and pain all over the belly. Her circulation was always stable. Blood tests were called normal but for a prothrombin of 51 %; no other figure is given. It was an ischaemic colitis in the course of amyloidosis; images, colonoscopy and what the blood disease was are left out. The ischaemia of the heart is coded as a risk for the arteries of the gut; blood tests that are called normal are coded as a normal blood count.',
  setting: 'secondary_care',
  ageYears: 59,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'gi-bleed-overt', state: 'present' },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'haemodynamic-signs', state: 'absent' },
    { finding: 'constipation', state: 'present' },
    { finding: 'vascular-risk', state: 'present' },
    { finding: 'anaemia', state: 'absent' },
    { finding: 'raised-white-cells', state: 'absent' },
  ],
  results: [],
  diagnosis: 'ischaemic-colitis',
  since: '2026.11.16',
  acceptable: ['diverticular-disease'],
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [['ct-abdomen'], ['cbc'], ['ileocolonoscopy-biopsy']],
  source: { id: 'jpg-2006-ischaemic-two', locator: 'Caso Clínico 1' },
  readFrom: 'full_text',
};
