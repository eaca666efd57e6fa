import type { InvestigationHandout } from '../schema';

export const urineHandouts: readonly InvestigationHandout[] = [
  {
    id: 'lactulose-mannitol-test',
    audience: 'patient',
    name: 'Sugar test of the gut wall (lactulose and mannitol)',
    form: 'sugar-urine',
    whatFor: [
      {
        text: 'It measures how much of two sugars passes through your gut wall.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'For one to three days: no sugar-free gum or mints, and few mushrooms, celery and sweet fruit. They hold the test sugar.',
        source: { id: 'khoshbin2021', locator: 'Abstract, results' },
        readFrom: 'abstract',
        fillIn: 'Start on',
      },
    ],
    canTell: [
      {
        text: 'It can show that your gut wall lets more through, next to people tested in the same way.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why. It names no disease.',
        source: { id: 'camilleri2019', locator: 'Conclusions' },
        readFrom: 'secondary',
      },
      {
        text: 'It cannot show a “leaky gut syndrome”. No test can.',
        source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
        readFrom: 'abstract',
      },
      {
        text: 'It cannot tell if a diet or a pill helps you.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'multi-sugar-test',
    audience: 'patient',
    name: 'Sugar test of the gut wall (several sugars)',
    form: 'sugar-urine',
    whatFor: [
      {
        text: 'It measures how much of several sugars passes through your gut wall.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'For some days: no sweetener such as sucralose, and no sugar-free gum or drinks.',
        source: { id: 'khoshbin2021', locator: 'Abstract, results' },
        readFrom: 'abstract',
        fillIn: 'Start on',
      },
    ],
    happens: [
      {
        text: 'You collect urine for 24 hours in two parts.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show that the gut wall lets more through.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It names no disease and cannot tell why.',
        source: { id: 'camilleri2019', locator: 'Conclusions' },
        readFrom: 'secondary',
      },
      {
        text: 'It cannot show a “leaky gut syndrome”. No test can.',
        source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'cr51-edta-test',
    audience: 'patient',
    name: 'Marker test of the gut wall (51Cr-EDTA)',
    form: 'sugar-urine',
    whatFor: [
      {
        text: 'It measures how much of a marker with a trace of radiation passes through your gut wall.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you are or may be pregnant. It is not done then.',
        source: { id: 'acog-723', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell us if you breastfeed. You may be asked to wait some hours.',
        source: { id: 'lactmed-cr51', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show that the gut wall lets more through.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It names no disease and cannot tell why.',
        source: { id: 'camilleri2019', locator: 'Conclusions' },
        readFrom: 'secondary',
      },
      {
        text: 'It cannot show a “leaky gut syndrome”. No test can.',
        source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'lactulose-rhamnose-test',
    audience: 'patient',
    name: 'Sugar test of the gut wall (lactulose and rhamnose)',
    form: 'sugar-urine',
    whatFor: [
      {
        text: 'It measures how much of two sugars passes through your gut wall.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you cannot have galactose, or if you have diabetes.',
        source: { id: 'lactulose-spc', locator: 'Sections 4.3 and 4.4' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show that the gut wall lets more through.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It names no disease and cannot tell why.',
        source: { id: 'camilleri2019', locator: 'Conclusions' },
        readFrom: 'secondary',
      },
      {
        text: 'It cannot show a “leaky gut syndrome”. No test can.',
        source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'c13-mannitol-lactulose-test',
    audience: 'patient',
    name: 'Sugar test of the gut wall (marked mannitol)',
    form: 'sugar-urine',
    whatFor: [
      {
        text: 'It is a test for research. It measures how much sugar passes through your gut wall.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    happens: [
      {
        text: 'You collect urine in three parts over 24 hours.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show that the gut wall lets more through.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It names no disease and cannot tell why.',
        source: { id: 'camilleri2019', locator: 'Conclusions' },
        readFrom: 'secondary',
      },
      {
        text: 'It cannot show a “leaky gut syndrome”. No test can.',
        source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'peg-400-4000-test',
    audience: 'patient',
    name: 'Marker test of the gut wall (PEG)',
    form: 'sugar-urine',
    whatFor: [
      {
        text: 'It is a test for research. It measures how much of a marker passes through your gut wall.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you took a macrogol laxative or had your bowel cleansed of late.',
        source: { id: 'macrogol-spc', locator: 'Precautions; hypersensitivity' },
        readFrom: 'full_text',
        fillIn: 'Last dose on',
      },
      {
        text: 'Tell us if you ever reacted to PEG or macrogol.',
        source: { id: 'macrogol-spc', locator: 'Precautions; hypersensitivity' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show how much of each marker passes.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It names no disease and cannot tell why.',
        source: { id: 'camilleri2019', locator: 'Conclusions' },
        readFrom: 'secondary',
      },
      {
        text: 'It cannot show a “leaky gut syndrome”. No test can.',
        source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'albumin-urine-protein',
    audience: 'patient',
    name: 'Protein in the urine',
    form: 'urine',
    whatFor: [
      {
        text: 'It shows if you lose protein through your kidneys.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'The first urine of the morning is best.',
        source: { id: 'ckd-pathway', locator: 'Testing for albumin in urine' },
        readFrom: 'full_text',
      },
      {
        text: 'Wait if you have a fever, a bladder infection or your period, or did hard sport.',
        source: { id: 'ckd-pathway', locator: 'Testing for albumin in urine' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show a loss through the kidneys.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It says nothing on a loss through the bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'd-lactate',
    audience: 'patient',
    name: 'D-lactate',
    form: 'urine',
    whatFor: [
      {
        text: 'It looks for an acid that gut germs make, in people with a short bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Give the sample while you feel ill.',
        source: { id: 'mayo-dlac', locator: 'Clinical information' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can explain confusion after meals in people with a short bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It says nothing on a “leaky gut”.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'claudin3-urine',
    audience: 'patient',
    name: 'Claudin-3',
    form: 'urine',
    whatFor: [
      {
        text: 'It is a test for research only.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'In groups of people it is higher with an inflamed bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell anything on one person.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'It cannot show a “leaky gut syndrome”. No test can.',
        source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'pregnancy-test',
    audience: 'patient',
    name: 'Pregnancy test',
    form: 'urine',
    whatFor: [
      {
        text: 'It shows if you are pregnant. Pain or sickness can come from that, and some scans are not for you then.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can show a pregnancy in a few minutes.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell where the baby grows. It can miss the first days.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
