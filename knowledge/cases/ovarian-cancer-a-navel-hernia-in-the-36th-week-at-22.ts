import type { CaseEntry } from '../schema';

export const ovarianCancerANavelHerniaInThe36thWeekAt22Case: CaseEntry = {
  id: 'ovarian-cancer-a-navel-hernia-in-the-36th-week-at-22',
  title: 'A navel hernia that seemed trapped in the 36th week of pregnancy at 22',
  summary:
    'A 22-year-old woman was admitted in the 36th week of her second pregnancy with a navel hernia that was held to be trapped. Nine months before a cyst at the small bowel had been taken out through the navel at another hospital, a tumour of the border kind, and she had declined more. It was a cancer of the ovary, spread over the peritoneum; what seemed a hernia was a deposit. The operation is left out. That the lump was tender is not told. She told a lump, no other gut complaint.',
  setting: 'inpatient',
  ageYears: 22,
  sex: 'female',
  answers: [
    { finding: 'irreducible-hernia', state: 'present' },
    { finding: 'pregnant', state: 'present' },
    { finding: 'pregnancy-weeks', quantity: 36 },
    { finding: 'prior-abdominal-surgery', state: 'present' },
  ],
  results: [],
  diagnosis: 'ovarian-cancer',
  since: '2026.11.11',
  redFlagExpected: true,
  urgencyExpected: 'emergency',
  investigationsExpected: [
    ['pelvic-ultrasound', 'ct-abdomen'],
    ['cbc', 'crp'],
  ],
  source: { id: 'belau-2006-pregnancy', locator: 'Abstract, case report' },
  readFrom: 'abstract',
};
