import type { ConditionEntry } from '../schema';

export const ischaemicColitis: ConditionEntry = {
  id: 'ischaemic-colitis',
  name: 'Ischaemic colitis',
  alsoKnownAs: ['colon ischaemia', 'ischemic colitis', 'colonic ischemia'],
  definition:
    'Too little blood flow to a part of the colon, mostly without a blocked main vessel and mostly on the left: sudden cramp, an urge, then red or maroon blood within a day. Most heal in days; right-sided and gangrenous forms are dangerous.',
  definedBy:
    'rectal-bleeding or gi-bleed-overt or (abdominal-pain and (diarrhoea or stools-per-day > 3 or stools-over-3-per-day or urgency or vascular-risk or pain-out-of-proportion or (acute-severe-abdo-pain and age-years >= 60)))',
  cannotMiss: true,
  permeability: {
    direction: 'not_measured',
    statement:
      'Starved mucosa loses its barrier, but nothing was found that would give a permeability test a place here: imaging and early colonoscopy make the diagnosis.',
    source: {
      id: 'zonula-judgement',
      locator: 'Statement that no measurement was found',
    },
    grade: 'very_low',
    gradeReason: 'Our statement that nothing was found; no source says so.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  codes: [
    {
      system: 'icd-10',
      code: 'K55.0',
      display: 'Acute vascular disorders of intestine',
    },
  ],
  nextSteps: [
    {
      statement:
        'Hospital today: CT with contrast, angiographic phases when the right colon is affected or mesenteric ischaemia cannot be excluded; colonoscopy with little air within 48 hours when there is no peritonitis.',
      caution: 'Biopsies except in gangrene; stop where the disease begins in severe cases.',
      source: {
        id: 'acg-ci-2015',
        locator: 'Recommendations on imaging and colonoscopy',
      },
      grade: 'moderate',
      gradeReason: 'Guideline recommendations (strong, low to moderate evidence) read on guideline-library pages.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
    {
      statement:
        'Most cases settle without specific treatment; surgeon when there is low pressure, a fast pulse or pain without bleeding, or gangrene.',
      caution: 'No drug that slows the gut and no non-steroidal anti-inflammatory drug meanwhile (ordinary practice).',
      source: {
        id: 'acg-ci-2015',
        locator: 'Recommendations on treatment',
      },
      grade: 'low',
      gradeReason: 'Guideline recommendations read on guideline-library pages, in part cut off.',
      readFrom: 'secondary',
      clinicalReview: null,
      reviewedOn: '2026-11-21',
    },
  ],
};
