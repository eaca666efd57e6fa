import type { ConditionEntry } from '../schema';

export const clostridioidesDifficileInfection: ConditionEntry = {
  id: 'clostridioides-difficile-infection',
  name: 'Clostridioides difficile infection',
  alsoKnownAs: [
    'C. difficile',
    'C. diff',
    'CDI',
    'antibiotic-associated colitis',
    'pseudomembranous colitis',
    'Clostridium difficile',
  ],
  definition:
    'Colitis from the toxins of Clostridioides difficile, mostly after antibiotics or health care: three or more new loose stools a day, up to a colon that stands still. Carriage without toxin is not the disease.',
  definedBy:
    "(diarrhoea or ileus-or-megacolon or acute-distension) and (antibiotics-recent or recent-hospitalisation or setting == 'inpatient' or care-home-or-frail or ppi-use or recent-endoscopy-14d or previous-c-difficile or immunosuppressed or on-anticancer-treatment or known-uc or known-cd or unknown)",
  cannotMiss: true,
  permeability: {
    direction: 'raised',
    statement:
      'Toxins A and B pull occludin, ZO-1 and ZO-2 off the tight junction and raise the paracellular flux of cultured human epithelium. Urine probe figures in patients were not found.',
    source: {
      id: 'nusrat2001',
      locator: 'Abstract',
    },
    grade: 'low',
    gradeReason: 'Cell culture with purified toxins; abstract read in full.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10',
      code: 'A04.7',
      display: 'Enterocolitis due to Clostridium difficile',
    },
  ],
  nextSteps: [
    {
      statement:
        'Fidaxomicin for a first episode, oral vancomycin as the acceptable alternative; stop the antibiotic that set it off if it can be stopped.',
      caution:
        'No antimotility drug or opioid while toxin colitis is active. Metronidazole only when neither is to be had and disease is mild.',
      source: {
        id: 'idsa-cdi-2021',
        locator: 'Recommendation on the initial episode',
      },
      grade: 'moderate',
      gradeReason:
        'Conditional recommendation; read in summaries of the guideline, which differ on the certainty (moderate, low).',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Fulminant disease (shock, ileus, megacolon): hospital, high-dose oral vancomycin with intravenous metronidazole, rectal vancomycin when the bowel stands still, early surgical opinion.',
      caution: 'Fidaxomicin is not for fulminant disease.',
      source: {
        id: 'idsa-cdi-2021',
        locator: 'Table of treatment, fulminant',
      },
      grade: 'moderate',
      gradeReason: 'Read in a summary of the guideline.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'No test of cure: the test stays positive in many who are well. Test again only when diarrhoea returns.',
      source: {
        id: 'idsa-cdi-2018',
        locator: 'Diagnosis section',
      },
      grade: 'moderate',
      gradeReason: 'Collected earlier from the source; not re-read for this entry.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
