import type { InvestigationEntry } from '../schema';

const svs = {
  source: { id: 'svs-cmi-2021', locator: 'Recommendations on diagnosis' },
  grade: 'moderate',
  gradeReason: 'Strong recommendation on moderate evidence, read on a guideline-library page.',
  readFrom: 'secondary',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
} as const;

/** How the arteries of the gut are looked at without a catheter; CT angiography stands with CT. */
export const gutArteryInvestigations: readonly InvestigationEntry[] = [
  {
    id: 'mesenteric-duplex',
    name: 'Duplex ultrasound of the gut arteries',
    alsoKnownAs: ['mesenteric duplex', 'mesenteric doppler', 'doppler of the gut arteries'],
    answers: ['Are the arteries of the gut narrowed?'],
    role: 'cause',
    specimen: 'imaging',
    purpose:
      'Narrowing of the coeliac and the superior mesenteric artery, by the speed of the blood, without rays or contrast.',
    howItIsDone: ['Through the belly, fasting: peak systolic speed at the origin of both arteries.'],
    preparation: [
      {
        statement: 'Fasting for more than six hours, as blood flow is measured.',
        before: [{ from: 6, unit: 'h', what: 'Nothing to eat' }],
        source: { id: 'efsumb-gius-2017', locator: 'Recommendations, as listed in a digest' },
        grade: 'moderate',
        gradeReason: 'European guideline on ultrasound of the bowel.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
    ],
    spoiledBy: [],
    result: {
      type: 'outcome',
      outcomes: [
        { id: 'normal', label: 'Both arteries open', meaning: 'Look for another cause.' },
        {
          id: 'narrowed',
          label: 'An artery narrowed by 70 % or closed',
          meaning: 'With the complaint: CT angiography and a vascular opinion. Common in the old without any.',
        },
        { id: 'not-interpretable', label: 'Arteries not seen', meaning: 'CT or MR angiography.' },
      ],
    },
    referenceValues: [
      {
        label: 'Superior mesenteric artery, peak systolic speed that suggests 70 % narrowing, cm/s',
        value: '275',
        usableAsCutoff: true,
        population: 'Compared with angiography',
        source: { id: 'moneta-2001', locator: 'Abstract' },
        grade: 'moderate',
        gradeReason: 'Review by the author of the limits; 200 cm/s for the coeliac artery.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
    ],
    cannotTell: ['Whether a narrowed artery causes the pain.', 'Another disease of the belly: CT shows that as well.'],
    burden: { invasiveness: 0, cost: 2, waitDays: 14, patient: 'Half an hour, fasting.' },
    risks: [],
    guidelines: [
      {
        body: 'Society for Vascular Surgery',
        year: 2021,
        statement: 'Preferred first look for narrowed gut arteries.',
        ...svs,
      },
      {
        body: 'American College of Radiology',
        year: null,
        statement: 'May be appropriate; CT or MR angiography is usually appropriate.',
        source: { id: 'acr-mesenteric-ischemia', locator: 'Variant 2' },
        grade: 'moderate',
        gradeReason: 'Table read. It ranks ultrasound behind CT, where the surgeons start with it.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
    ],
    codes: [],
  },
];
