import type { ConditionEntry } from '../schema';

export const whippleDisease: ConditionEntry = {
  id: 'whipple-disease',
  name: 'Whipple disease',
  alsoKnownAs: ['Whipple’s disease', 'Tropheryma whipplei infection', 'intestinal lipodystrophy'],
  definition:
    'Chronic infection with Tropheryma whipplei: years of migrating joint pain, then diarrhoea, weight loss, fever and swollen nodes, sometimes with nerve, eye or heart-valve disease. Fatal untreated, curable with long antibiotics.',
  cannotMiss: true,
  permeability: {
    direction: 'raised',
    statement:
      'Duodenal biopsies of 52 patients let through more small solutes and macromolecules, with changed claudins and tricellulin, villous atrophy and cell death; it improved with antibiotics.',
    source: {
      id: 'epple2017',
      locator: 'Abstract',
    },
    grade: 'moderate',
    gradeReason: 'Large for the disease; laboratory study of biopsies; abstract read in full.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10',
      code: 'K90.8',
      display: 'Other intestinal malabsorption (includes Whipple disease)',
    },
  ],
  nextSteps: [
    {
      statement:
        'Prove it: several duodenal biopsies with periodic acid–Schiff stain and PCR, since the stain alone misses and misleads; PCR of spinal fluid in everybody before treatment, of joint fluid when joints are affected.',
      caution:
        'No TNF antagonist and no more immunosuppression for unexplained seronegative arthritis with gut symptoms before it is excluded.',
      source: {
        id: 'dolmans2017',
        locator: 'Abstract',
      },
      grade: 'moderate',
      gradeReason: 'Review; the abstract calls the stain poor in both directions.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Specialist treatment: intravenous ceftriaxone for two weeks, then co-trimoxazole, twelve months as a rule; three months did as well in a series of 40 with a median follow-up of 80 months.',
      caution:
        'Co-trimoxazole: potassium, blood count, rash; not in pregnancy without advice. Fever after the start may be immune reconstitution.',
      source: {
        id: 'feurle-whipple-2013',
        locator: 'Abstract, results',
      },
      grade: 'moderate',
      gradeReason: 'Open, not randomised, compared with an earlier trial; abstract read in full.',
      readFrom: 'abstract',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
