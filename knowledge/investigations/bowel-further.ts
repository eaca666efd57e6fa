import type { InvestigationEntry } from '../schema';

/** Symptom criteria, antibodies and CT of the small bowel. */
export const bowelFurtherInvestigations: readonly InvestigationEntry[] = [
  {
    id: 'asca-panca',
    name: 'ASCA and atypical pANCA',
    alsoKnownAs: ['IBD serology', 'ASCA', 'pANCA', 'anti-Saccharomyces cerevisiae antibodies'],
    answers: ['Is there a blood test for Crohn disease?', 'Can antibodies tell Crohn disease from ulcerative colitis?'],
    role: 'not_recommended',
    specimen: 'blood',
    purpose:
      'Antibodies once hoped to find inflammatory bowel disease or to tell its two kinds apart. Too insensitive to find it and, where the kind is unclear, hardly better than chance: not for diagnosis.',
    howItIsDone: [
      'Blood sample; ELISA for ASCA, immunofluorescence for pANCA.',
      'If a specialist asks for it: both together, read with endoscopy and histology.',
    ],
    preparation: [],
    spoiledBy: [
      {
        id: 'celiac-or-infection',
        effect: 'false_positive',
        statement:
          'ASCA was found in four of ten with celiac disease, three of ten with intestinal tuberculosis and two of 13 with Behçet disease of the gut.',
        source: { id: 'asca-panca-registry', locator: 'Abstract, table 1' },
        grade: 'low',
        gradeReason: 'Small groups of one registry of 493 people.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'liver-disease',
        when: 'chronic-liver-disease',
        effect: 'false_positive',
        statement:
          'Atypical pANCA occurs in sclerosing cholangitis, more so with bowel disease, and in autoimmune hepatitis.',
        source: { id: 'anca-psc-aih', locator: 'Abstract, results' },
        grade: 'moderate',
        gradeReason: '249 people with autoimmune liver disease and controls.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'asca-pos-panca-neg',
          label: 'ASCA positive, pANCA negative',
          meaning: 'Seen more often in Crohn disease; endoscopy decides.',
        },
        {
          id: 'panca-pos-asca-neg',
          label: 'pANCA positive, ASCA negative',
          meaning: 'Seen more often in ulcerative colitis; endoscopy decides.',
        },
        {
          id: 'both-positive',
          label: 'Both positive',
          meaning: 'Says nothing.',
        },
        {
          id: 'both-negative',
          label: 'Both negative',
          meaning: 'Excludes nothing.',
        },
        {
          id: 'not-interpretable',
          label: 'Not interpretable',
          meaning: 'No result.',
        },
      ],
    },
    referenceValues: [
      {
        label: 'ASCA, older assay of one laboratory: negative, equivocal, weak, positive',
        value: '≤ 20.0, 20.1–24.9, 25.0–34.9, ≥ 35.0 U',
        usableAsCutoff: false,
        population: 'Catalogue of one laboratory',
        source: {
          id: 'mayo-asca',
          locator: 'Reference values',
        },
        grade: 'low',
        gradeReason: 'Catalogue of one laboratory; another assay has other limits.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        label: 'ASCA, newer assay of the same laboratory: positive',
        value: '≥ 20 RU/mL',
        usableAsCutoff: false,
        population: 'Catalogue of one laboratory',
        source: {
          id: 'mayo-asca',
          locator: 'Reference values',
        },
        grade: 'low',
        gradeReason: 'Catalogue of one laboratory; another assay has other limits.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    cannotTell: [
      'That inflammatory bowel disease is present or absent.',
      'Crohn disease or ulcerative colitis in a colitis of unclear kind: ratios of 1.1 and 1.4.',
      'How active the disease is.',
    ],
    burden: {
      invasiveness: 1,
      cost: 3,
      waitDays: 7,
      patient: 'One blood sample.',
    },
    risks: ['A wrong label for life; needless colonoscopy after a false positive.'],
    guidelines: [
      {
        body: 'Meta-analysis, authors',
        year: 2006,
        statement:
          'Specific but not sensitive (ASCA without pANCA for Crohn disease: 54.6 % and 92.8 %; pANCA for ulcerative colitis: 55.3 % and 88.5 %); useful, if at all, to type colitis in children.',
        source: {
          id: 'reese2006',
          locator: 'Abstract',
        },
        grade: 'moderate',
        gradeReason: 'Sixty studies; mostly known patients against controls.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        body: 'ICSI, technology assessment',
        year: 2002,
        statement:
          'Clinical use is not established, neither in people with symptoms suggesting inflammatory bowel disease nor to tell its two kinds apart.',
        source: {
          id: 'icsi-2002-serology',
          locator: 'Authors’ recommendations',
        },
        grade: 'low',
        gradeReason: 'Older assessment.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['faecal-calprotectin', 'ileocolonoscopy-biopsy'],
    codes: [
      {
        system: 'loinc',
        code: '47320-7',
        display: 'Saccharomyces cerevisiae IgA Ab in serum',
      },
      {
        system: 'loinc',
        code: '47321-5',
        display: 'Saccharomyces cerevisiae IgG Ab in serum',
      },
      {
        system: 'loinc',
        code: '14278-6',
        display: 'Neutrophil cytoplasmic Ab, perinuclear',
      },
      {
        system: 'loinc',
        code: '29641-8',
        display: 'Neutrophil cytoplasmic Ab, atypical',
      },
    ],
    further: [
      {
        statement:
          'In 117 patients with colitis of unclear kind a positive pANCA had a ratio of 1.4 (1.1-1.8) for later ulcerative colitis and a positive ASCA one of 1.1 (0.5-2.5) for later Crohn disease.',
        source: {
          id: 'sura2014',
          locator: 'Abstract, results',
        },
        grade: 'moderate',
        gradeReason: 'One centre, one year of follow-up.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'ct-enterography',
    name: 'CT enterography',
    alsoKnownAs: ['CTE', 'CT small bowel'],
    answers: ['CT or MRI for Crohn disease?', 'Which scan of the small bowel is quickest?'],
    role: 'cause',
    specimen: 'imaging',
    purpose:
      'The small bowel, its wall and what surrounds it within minutes, where MRI is not possible or the patient is too ill to wait: abscess, obstruction, perforation, active Crohn disease.',
    howItIsDone: [
      'Fast four to six hours, drink one to one and a half litres of contrast over an hour.',
      'One scan after intravenous iodine in the enteric phase; report thickness, enhancement, strictures, fistulae, abscess.',
    ],
    preparation: [
      {
        statement:
          'Ask about the kidneys and metformin: in chronic kidney disease give fluid, with an eGFR below 30 stop metformin from the time of contrast.',
        source: { id: 'esur-pcaki-2018', locator: 'Key points' },
        grade: 'moderate',
        gradeReason: 'European guideline.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    spoiledBy: [
      {
        id: 'kidney-disease',
        when: 'renal-function < 30',
        effect: 'unsafe',
        statement:
          'Iodine contrast: hydrate in chronic kidney disease; stop metformin from the time of contrast if the eGFR is below 30.',
        source: {
          id: 'esur-pcaki-2018',
          locator: 'Key points',
        },
        grade: 'moderate',
        gradeReason: 'Guideline of a radiological society, key points read.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'pregnancy',
        when: 'pregnant',
        effect: 'unsafe',
        statement:
          'Ultrasound and MRI are the choice in pregnancy where they answer the question; the dose of a CT is with few exceptions far below what harms the unborn, and it is not withheld where it is needed.',
        source: { id: 'acog-723', locator: 'Abstract' },
        grade: 'moderate',
        gradeReason: 'Committee opinion, endorsed by the radiologists.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'poor-distension',
        effect: 'false_positive',
        statement:
          'Loops that are not distended look thickened and enhance more: wall thickness is measured in distended loops only.',
        source: { id: 'sar-enterography-2018', locator: 'Wall thickness (quoted in a secondary page)' },
        grade: 'moderate',
        gradeReason: 'Consensus of the gastroenterological and radiological societies.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'normal',
          label: 'Normal small bowel',
          meaning: 'Crohn disease of the small bowel unlikely; small mucosal lesions remain possible.',
        },
        {
          id: 'active-inflammation',
          label: 'Active inflammation',
          meaning: 'Crohn disease likely; confirm with tissue where reachable.',
        },
        {
          id: 'stricture',
          label: 'Stricture',
          meaning: 'Crohn disease, NSAID diaphragm, tumour.',
        },
        {
          id: 'fistula-or-abscess',
          label: 'Fistula or abscess',
          meaning: 'Penetrating disease: same-day opinion of surgeon and gastroenterologist.',
        },
        {
          id: 'other',
          label: 'Another finding',
          meaning: 'As found.',
        },
        {
          id: 'not-interpretable',
          label: 'Poor distension or movement',
          meaning: 'Repeat, or MRI or ultrasound.',
        },
      ],
    },
    referenceValues: [],
    cannotTell: [
      'Early mucosal lesions.',
      'The cause of thickening: infection, ischaemia, tumour.',
      'Mucosal permeability.',
    ],
    burden: {
      invasiveness: 2,
      cost: 3,
      waitDays: 3,
      rays: {
        level: 3,
        source: { id: 'acr-hernia-appendix', locator: 'Variant 1: CT abdomen and pelvis with IV contrast, adult' },
        grade: 'moderate',
        gradeReason:
          'The college prints 1 to 10 mSv for the same scan without the drink; the page read does not list enterography.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-22',
      },
      patient: 'An hour of drinking, minutes in the scanner, radiation.',
    },
    risks: [
      'Radiation, which counts in young people who need repeated scans.',
      'Contrast reaction; kidney injury in advanced kidney disease.',
    ],
    guidelines: [
      {
        body: 'American College of Radiology, patient summary',
        year: 2021,
        statement:
          'For suspected Crohn disease CT, CT enterography or MR enterography are usually appropriate; for monitoring MR enterography is preferred because it needs no radiation.',
        source: {
          id: 'acr-crohn-2021',
          locator: 'Abstract',
        },
        grade: 'moderate',
        gradeReason: 'Appropriateness criteria in a summary for patients.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        body: 'Society of Abdominal Radiology, AGA and others',
        year: 2018,
        statement: 'Cross-sectional enterography (CT or MR) at the diagnosis of Crohn disease.',
        source: {
          id: 'sar-enterography-2018',
          locator: 'Abstract',
        },
        grade: 'moderate',
        gradeReason: 'Consensus recommendation.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['crp', 'faecal-calprotectin', 'renal-function'],
    codes: [],
  },
  {
    id: 'rome-iv-criteria',
    name: 'Rome IV criteria for irritable bowel syndrome',
    alsoKnownAs: ['Rome IV', 'positive diagnosis of IBS', 'IBS criteria'],
    answers: [
      'How is irritable bowel syndrome diagnosed?',
      'Do I need tests to diagnose irritable bowel?',
      'What are the Rome criteria?',
    ],
    role: 'cause',
    specimen: 'history',
    purpose:
      'A structured history that allows a positive diagnosis of irritable bowel syndrome instead of one by exclusion, once danger signs are answered and a few tests are normal.',
    howItIsDone: [
      'Pain on at least one day a week over the last three months, onset at least six months ago, with two of: related to defecation, change in stool frequency, change in stool form.',
      'Ask every danger sign: bleeding, weight loss, fever, nights disturbed, anaemia, mass, new onset after about 50, family history of bowel or ovarian cancer, inflammatory bowel or celiac disease.',
      'Blood count, CRP, celiac serology and calprotectin, FIT by age; Giardia in diarrhoea.',
    ],
    preparation: [],
    spoiledBy: [
      {
        id: 'danger-sign',
        when: 'rectal-bleeding or weight-loss or fever or iron-deficiency-anaemia or abdominal-mass',
        effect: 'uninterpretable',
        statement:
          'Bleeding, weight loss, fever, anaemia and a mass are looked into first: a positive diagnosis is for people without alarm features.',
        source: { id: 'bsg-ibs-2021', locator: 'Statements on positive diagnosis and alarm features' },
        grade: 'moderate',
        gradeReason: 'National guideline.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'too-short',
        when: 'symptom-duration < 180',
        effect: 'uninterpretable',
        statement:
          'The criteria ask for six months; in practice eight weeks of bothersome symptoms will do once other disease is out.',
        source: { id: 'rome4-clinical-2022', locator: 'Modification for clinical practice' },
        grade: 'moderate',
        gradeReason: 'Adaptation by the same foundation.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'overlap',
        effect: 'false_positive',
        statement:
          'Celiac disease, inflammation and bile acid diarrhoea can look the same: they are tested for before watery diarrhoea is called functional.',
        source: { id: 'bsg-diarrhoea-2018', locator: 'Recommendations on common disorders' },
        grade: 'moderate',
        gradeReason: 'National guideline.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'met',
          label: 'Criteria met',
          meaning: 'Irritable bowel syndrome likely: explain it as a diagnosis.',
        },
        {
          id: 'met-relaxed',
          label: 'Met only with pain on three days a month',
          meaning: 'Nearly as good; in practice the same.',
        },
        {
          id: 'not-met',
          label: 'Not met',
          meaning: 'Another functional or an organic cause.',
        },
        {
          id: 'not-interpretable',
          label: 'Danger sign present or not asked',
          meaning: 'Do not apply.',
        },
      ],
    },
    referenceValues: [],
    cannotTell: [
      'That organic disease is absent when danger signs were not asked.',
      'Bile acid diarrhoea and microscopic colitis from irritable bowel with diarrhoea.',
      'Which treatment will help.',
    ],
    burden: {
      invasiveness: 0,
      cost: 1,
      waitDays: 0,
      patient: 'Ten minutes of questions.',
    },
    risks: [
      'A missed disease when danger signs are not asked.',
      'A chain of needless tests when the diagnosis is not given.',
    ],
    guidelines: [
      {
        body: 'AGA',
        year: 2019,
        statement: 'In chronic watery diarrhoea a limited laboratory work-up instead of broad testing.',
        source: {
          id: 'aga-ibsd-2019',
          locator: 'Recommendations, as summarised',
        },
        grade: 'moderate',
        gradeReason: 'Guideline read in a summary. Collected earlier from the source; not re-read for this entry.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        body: 'British validation study, authors',
        year: 2021,
        statement:
          'Sensitivity 82.4 %, specificity 82.9 %, ratios 4.82 (3.30-7.28) and 0.21 (0.17-0.26) in 572 adults referred with suspected irritable bowel syndrome.',
        source: {
          id: 'black2021',
          locator: 'Abstract, results',
        },
        grade: 'moderate',
        gradeReason: 'One clinic; the reference standard shares the symptoms with the criteria.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['cbc', 'crp', 'ttg-iga', 'faecal-calprotectin'],
    codes: [],
    further: [
      {
        statement:
          'In 170 further adults pain on three days a month instead of one day a week raised the sensitivity from 82.1 % to 90.2 % at the same specificity of 85.1 %.',
        source: {
          id: 'goodoory2025',
          locator: 'Abstract, results',
        },
        grade: 'moderate',
        gradeReason: 'One clinic, same group.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
];
