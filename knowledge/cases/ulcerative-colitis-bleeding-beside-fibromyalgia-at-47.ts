import type { CaseEntry } from '../schema';

export const ulcerativeColitisBleedingBesideFibromyalgiaAt47Case: CaseEntry = {
  id: 'ulcerative-colitis-bleeding-beside-fibromyalgia-at-47',
  title: 'Four weeks of bleeding and pain in a woman of 47 with fibromyalgia',
  summary:
    'A 47-year-old woman with high blood pressure, fibromyalgia, a chronic pain disorder, anxiety, depression and obstructing kidney stones, and with irritable bowel syndrome as an old diagnosis, had four weeks of rectal bleeding, growing abdominal pain and a loss of eight pounds. She took buprenorphine, amitriptyline, duloxetine and other drugs. C-reactive protein was 89 mg/L and a search for infection found nothing. Computed tomography, colonoscopy and biopsies, which gave ulcerative colitis, and the perforated megacolon of the second stay are left out. Buprenorphine is coded as an opioid; the tests for infection are not named and not coded.',
  setting: 'inpatient',
  ageYears: 47,
  sex: 'female',
  answers: [
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'symptom-duration', quantity: 28 },
    { finding: 'abdominal-pain', state: 'present' },
    { finding: 'weight-loss', state: 'present' },
    { finding: 'somatic-comorbidity', state: 'present' },
    { finding: 'anxiety-or-depression', state: 'present' },
    { finding: 'motility-disorder-or-opioids', state: 'present' },
    { finding: 'hypertension', state: 'present' },
  ],
  results: [{ investigation: 'crp', value: 89 }],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.12',
  acceptable: ['crohn-disease', 'colorectal-cancer'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['cbc'],
    ['stool-culture', 'stool-multiplex-pcr'],
    ['c-difficile-testing'],
  ],
  source: { id: 'bhm-124818-megacolon-47', locator: 'Case, first presentation' },
  readFrom: 'full_text',
};
