import type { ConditionEntry } from '../schema';

export const giardiasis: ConditionEntry = {
  id: 'giardiasis',
  name: 'Giardiasis',
  alsoKnownAs: ['lambliasis', 'beaver fever', 'Giardia lamblia', 'Giardia duodenalis'],
  definition:
    'Infection of the upper small bowel with the flagellate Giardia duodenalis from water, food or close contact: loose, foul, sometimes fatty stools, wind, bloating and weight loss, often for weeks.',
  cannotMiss: false,
  permeability: {
    direction: 'raised',
    statement:
      'The duodenal barrier leaks in chronic infection: epithelial resistance of biopsies 19 against 25 Ω·cm² in controls (13 patients), with less claudin-1 and more cell death; mannitol flux did not change significantly.',
    source: { id: 'troeger2007', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason: 'Small laboratory study of biopsies; abstract read in full. No urine probe figures.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [{ system: 'icd-10', code: 'A07.1', display: 'Giardiasis [lambliasis]' }],
  nextSteps: [
    {
      statement: 'Tinidazole or nitazoxanide, or metronidazole, as locally advised.',
      caution: 'No alcohol with nitroimidazoles; first trimester: seek advice.',
      source: { id: 'bmjbp-giardia', locator: 'Management approach' },
      grade: 'moderate',
      gradeReason:
        'Reference text, not re-read; tinidazole and nitazoxanide as preferred were seen in a US panel’s advice for children with HIV.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement: 'Hand hygiene, no swimming while ill; test or treat household contacts with symptoms.',
      source: { id: 'bmjbp-giardia', locator: 'Management approach' },
      grade: 'low',
      gradeReason: 'Reference text, not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Expect milk to upset for some weeks afterwards; retest only when symptoms go on, then think of reinfection, resistance, celiac disease and antibody deficiency.',
      source: { id: 'bmjbp-giardia', locator: 'Management approach' },
      grade: 'low',
      gradeReason: 'Reference text, not re-read.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
