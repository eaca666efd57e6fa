import type { CaseEntry } from '../schema';

export const ulcerativeColitisCalledPilesAndThenCrohnAt23Case: CaseEntry = {
  id: 'ulcerative-colitis-called-piles-and-then-crohn-at-23',
  title: 'Slime and blood called piles and then Crohn’s disease in a man of 23',
  summary:
    'A 23-year-old man was admitted because of diarrhoea with mucus and blood and a low fever. He had been ill for more than two years; other doctors had spoken of piles and then of Crohn’s disease of the colon, and had treated him. The lower right and the lower middle of the belly were a little tender; CRP was three plus, the sedimentation rate 34 mm/h. The removed colon showed ulcerative colitis in three separate stretches; that it skipped parts leaves a doubt about the diagnosis, and Crohn’s disease is accepted. The barium enema is left out, and so are the cramps at stool and the high fever, which came in hospital. Low abdominal pain is not coded, because only tenderness is told. Two years, the least it can have been, are coded as duration. It was not his first contact, as other doctors had treated him; the Crohn’s disease of their diagnosis is not coded as known, because it turned out wrong.',
  setting: 'secondary_care',
  ageYears: 23,
  sex: 'male',
  answers: [
    { finding: 'diarrhoea', state: 'present' },
    { finding: 'rectal-bleeding', state: 'present' },
    { finding: 'blood-mixed-with-stool', state: 'present' },
    { finding: 'mucus-per-rectum', state: 'present' },
    { finding: 'fever', state: 'present' },
    { finding: 'rlq-pain-or-tenderness', state: 'present' },
    { finding: 'raised-inflammatory-markers', state: 'present' },
    { finding: 'symptom-duration', quantity: 730 },
    { finding: 'abdominal-tenderness', state: 'present' },
    { finding: 'chronic-diarrhoea', state: 'present' },
    { finding: 'chronic-symptoms-over-6-months', state: 'present' },
    { finding: 'chronic-symptoms-over-2-years', state: 'present' },
  ],
  results: [{ investigation: 'esr', value: 34 }],
  diagnosis: 'ulcerative-colitis',
  since: '2026.11.16',
  acceptable: ['crohn-disease'],
  redFlagExpected: true,
  urgencyExpected: 'urgent',
  investigationsExpected: [
    ['ileocolonoscopy-biopsy'],
    ['stool-culture', 'c-difficile-testing', 'stool-multiplex-pcr'],
    ['cbc', 'faecal-calprotectin'],
  ],
  source: { id: 'isho-106978-colitis-23', locator: 'Abstract' },
  readFrom: 'abstract',
};
