import type { InvestigationHandout } from '../schema';

export const bloodHandouts: readonly InvestigationHandout[] = [
  {
    id: 'iohexol-test',
    audience: 'patient',
    name: 'Marker test of the gut wall (iohexol)',
    form: 'blood',
    whatFor: [
      {
        text: 'It is a test for research. It measures how much of a dye passes through your gut wall.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us about past trouble with contrast dye, and if you may be pregnant.',
        source: { id: 'iohexol-spc', locator: 'Precautions; side effects' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You drink the dye. Blood and urine are taken after three and six hours.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show that more dye passes than in healthy people.',
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
    id: 'ttg-iga',
    audience: 'patient',
    name: 'Blood test for coeliac disease',
    form: 'blood',
    whatFor: [
      {
        text: 'It looks for coeliac disease, a reaction to gluten.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Eat gluten in more than one meal each day for at least six weeks before. Bread or pasta will do.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
        fillIn: 'Gluten each day since',
      },
      {
        text: 'Do not start a gluten-free diet before all tests are done.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can tell if coeliac disease is likely or not.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'Without gluten in your food it can miss the disease.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
      {
        text: 'A normal test does not rule it out for ever.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'Most adults need a camera test to be sure.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ttg-igg',
    audience: 'patient',
    name: 'Blood test for coeliac disease (IgG)',
    form: 'blood',
    whatFor: [
      {
        text: 'It looks for coeliac disease in people who lack the antibody IgA.',
        source: { id: 'nice-ng20', locator: 'Section “Serological testing”, key priorities' },
        readFrom: 'full_text',
      },
    ],
    prepare: [
      {
        text: 'Eat gluten in more than one meal each day for at least six weeks before.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
        fillIn: 'Gluten each day since',
      },
    ],
    canTell: [
      {
        text: 'It can tell if coeliac disease is likely.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'Without gluten in your food it can miss the disease.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
      {
        text: 'It cannot take the place of the camera test.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'total-iga',
    audience: 'patient',
    name: 'Total IgA',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if the test for coeliac disease can be trusted in you.',
        source: { id: 'nice-ng20', locator: 'Section “Serological testing”, key priorities' },
        readFrom: 'full_text',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can show that you lack an antibody called IgA.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot find coeliac disease by itself.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ema-iga',
    audience: 'patient',
    name: 'Second blood test for coeliac disease',
    form: 'blood',
    whatFor: [
      {
        text: 'It checks a first test for coeliac disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Eat gluten in more than one meal each day for at least six weeks before.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
        fillIn: 'Gluten each day since',
      },
    ],
    canTell: [
      {
        text: 'With a first test it makes coeliac disease more or less likely.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'Without gluten in your food it can miss the disease.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'dgp-antibodies',
    audience: 'patient',
    name: 'Another blood test for coeliac disease',
    form: 'blood',
    whatFor: [
      {
        text: 'It looks for coeliac disease if the usual test does not work in you.',
        source: { id: 'nice-ng20', locator: 'Section “Serological testing”, key priorities' },
        readFrom: 'full_text',
      },
    ],
    prepare: [
      {
        text: 'Eat gluten in more than one meal each day for at least six weeks before.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
        fillIn: 'Gluten each day since',
      },
    ],
    canTell: [
      {
        text: 'It can tell if coeliac disease is likely.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'If it is the only test that is high, it is often a false alarm.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'celiac-poc-test',
    audience: 'patient',
    name: 'Quick test for coeliac disease',
    form: 'finger-prick',
    whatFor: [
      {
        text: 'It is a first look for coeliac disease where there is no lab.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Eat gluten in more than one meal each day for at least six weeks before.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
        fillIn: 'Gluten each day since',
      },
    ],
    canTell: [
      {
        text: 'It can tell if a full test is needed soon.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show that you have the disease. Do not start the diet on this test.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'hla-dq2-dq8',
    audience: 'patient',
    name: 'Gene test for coeliac disease',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if you carry the genes without which coeliac disease hardly ever comes.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'What you eat does not matter for this test.',
        source: { id: 'coeliac-australia-challenge', locator: 'Option 2' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'If both genes are missing, you almost surely do not have the disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'If you carry a gene, you need not be ill. Many healthy people have it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'crp',
    audience: 'patient',
    name: 'C-reactive protein (CRP)',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if there is inflammation in the body.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'A high value shows that something is inflamed.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell where or why. A normal value does not rule out bowel disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'esr',
    audience: 'patient',
    name: 'Blood sedimentation',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if there is inflammation in the body.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'A high value shows that something may be inflamed.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell where or why. Age and pregnancy raise it too.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'serum-albumin',
    audience: 'patient',
    name: 'Albumin',
    form: 'blood',
    whatFor: [
      {
        text: 'It measures a protein in the blood. It drops when you are very ill or lose protein.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can show how ill the body is.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why it is low.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'cbc',
    audience: 'patient',
    name: 'Full blood count',
    form: 'blood',
    whatFor: [
      {
        text: 'It counts your blood cells. It shows if you lack blood.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can show too few red cells, or signs of inflammation.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why. A normal count does not rule out disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ferritin',
    audience: 'patient',
    name: 'Iron stores (ferritin)',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if you have enough iron.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'If iron is measured too, it is taken in the morning. Have nothing but water since midnight.',
        source: { id: 'lothian-ida', locator: 'Definition, second part' },
        readFrom: 'full_text',
        fillIn: 'Last iron tablet on',
      },
    ],
    canTell: [
      {
        text: 'A low value shows that your iron is used up.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell where the iron went. That has to be looked for.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'tsh',
    audience: 'patient',
    name: 'Thyroid test',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if your thyroid works too fast or too slowly.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you take biotin (a vitamin for hair and nails). You may have to stop it a day before.',
        source: { id: 'uw-biotin', locator: 'Biotin supplements' },
        readFrom: 'full_text',
        fillIn: 'Last biotin on',
      },
    ],
    canTell: [
      {
        text: 'It can show a thyroid that is too fast or too slow.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show that your gut trouble comes from it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'lft',
    audience: 'patient',
    name: 'Liver tests',
    form: 'blood',
    whatFor: [
      {
        text: 'They show if your liver is under strain.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us about hard sport in the last days. It can raise the result.',
        source: { id: 'kim2020-exercise', locator: 'Abstract' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell us how much alcohol you drink. It can raise the result too.',
        source: { id: 'inspire-alcohol-statin', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'They can show strain of the liver or bile ducts.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'They cannot tell the cause by themselves.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'b12-folate-vitd',
    audience: 'patient',
    name: 'Vitamins B12, folate and D',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if your gut takes in enough vitamins.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Have the test before you start vitamin pills.',
        source: { id: 'pch-b12', locator: 'Test indications' },
        readFrom: 'full_text',
      },
      {
        text: 'Tell us if you take metformin, an acid blocker, the pill or hormones.',
        source: { id: 'highland-b12', locator: 'Causes of low B12; cautions' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show what you lack.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why you lack it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'renal-function',
    audience: 'patient',
    name: 'Kidney test',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows how well your kidneys work. Some tests and drugs need good kidneys.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Eat no cooked meat in the twelve hours before.',
        source: { id: 'nair2014', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show weak kidneys, or that you are dry.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell which kidney disease it is.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'lipase-amylase',
    audience: 'patient',
    name: 'Blood test of the pancreas',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if the pancreas is inflamed. It is used in sudden, strong pain.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'A very high value points to an inflamed pancreas.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show a weak pancreas. A stool test does that.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'troponin-lactate-panel',
    audience: 'patient',
    name: 'Lactate',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows how ill you are in sudden, very bad belly pain.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'A high value is a warning sign.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'A normal value does not rule out a blocked blood vessel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'immunoglobulins',
    audience: 'patient',
    name: 'Antibodies in the blood',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if your body makes enough antibodies.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you get antibodies from donors.',
        source: { id: 'bright2015', locator: 'Abstract and first page' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show that you make too few.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It has nothing to do with food tests sold as “IgG”.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'hiv-serology',
    audience: 'patient',
    name: 'HIV test',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if you have HIV. It is done only if you agree.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you may have met HIV in the last six weeks or so. You may need a second test.',
        source: { id: 'ibase-hiv-window', locator: 'Answer, first paragraphs' },
        readFrom: 'secondary',
      },
    ],
    canTell: [
      {
        text: 'It can tell if you have HIV. A first positive test is always checked again.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It can miss HIV caught in the last weeks.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'blood-culture',
    audience: 'patient',
    name: 'Blood culture',
    form: 'blood',
    whatFor: [
      {
        text: 'It looks for germs in your blood.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you take an antibiotic or took one lately. It can hide the germs.',
        source: { id: 'pch-microbiology', locator: '2. General guidelines for specimen collection' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'Blood is taken from two places. Treatment does not wait for the result.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can tell which germ it is and which drug works.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell where the germ comes from.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-22',
  },
  {
    id: 'ca125',
    audience: 'patient',
    name: 'CA-125',
    form: 'blood',
    whatFor: [
      {
        text: 'It helps to decide if you need an ultrasound of the ovaries.',
        source: { id: 'nice-cg122', locator: 'Recommendations on first tests' },
        readFrom: 'secondary',
      },
    ],
    prepare: [
      {
        text: 'Wait until your period is over, if you can.',
        source: { id: 'scottish-ca125', locator: 'When not to test' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'A high value means that you need a scan.',
        source: { id: 'nice-cg122', locator: 'Recommendations on first tests' },
        readFrom: 'secondary',
      },
    ],
    cannotTell: [
      {
        text: 'It can be high without cancer, and normal with it. If your signs stay, come back.',
        source: { id: 'nice-cg122', locator: 'Recommendations after the first tests' },
        readFrom: 'secondary',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'tryptase',
    audience: 'patient',
    name: 'Tryptase',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if allergy cells let go of their content in a sudden reaction.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    happens: [
      {
        text: 'It is taken soon after the reaction, and again a day later or when you are well.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'A rise speaks for a severe allergic reaction.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'A normal value does not rule out a food reaction.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'specific-ige',
    audience: 'patient',
    name: 'Blood test for a food allergy',
    form: 'blood',
    whatFor: [
      {
        text: 'It looks for an antibody against a food that your story points to.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'You need not stop allergy tablets.',
        source: { id: 'allergyuk-testing', locator: 'What is an allergy blood test? How is it done?' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'With your story it can support a food allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'If you eat the food without trouble, a positive test means nothing.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'It cannot tell how bad a reaction would be.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'component-ara-h-2',
    audience: 'patient',
    name: 'Blood test for peanut allergy',
    form: 'blood',
    whatFor: [
      {
        text: 'It helps to tell a real peanut allergy from a harmless positive test.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'You need not stop allergy tablets.',
        source: { id: 'allergyuk-testing', locator: 'What is an allergy blood test? How is it done?' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'With your story it can support a peanut allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell how bad a reaction would be.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'It says nothing on other nuts.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'component-cor-a-14',
    audience: 'patient',
    name: 'Blood test for hazelnut allergy',
    form: 'blood',
    whatFor: [
      {
        text: 'It helps to tell a real hazelnut allergy from an itchy mouth due to pollen.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'You need not stop allergy tablets.',
        source: { id: 'allergyuk-testing', locator: 'What is an allergy blood test? How is it done?' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'With your story it can support a hazelnut allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'A negative test does not rule it out.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'component-ana-o-3',
    audience: 'patient',
    name: 'Blood test for cashew allergy',
    form: 'blood',
    whatFor: [
      {
        text: 'It helps to tell a real cashew or pistachio allergy from a harmless positive test.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'You need not stop allergy tablets.',
        source: { id: 'allergyuk-testing', locator: 'What is an allergy blood test? How is it done?' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'With your story it can support this allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell how bad a reaction would be.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'component-casein',
    audience: 'patient',
    name: 'Blood test for milk allergy',
    form: 'blood',
    whatFor: [
      {
        text: 'It helps to find out if you have an allergy to milk.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'You need not stop allergy tablets.',
        source: { id: 'allergyuk-testing', locator: 'What is an allergy blood test? How is it done?' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'With your story it can support a milk allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It is no test for lactose.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'component-ovomucoid',
    audience: 'patient',
    name: 'Blood test for egg allergy',
    form: 'blood',
    whatFor: [
      {
        text: 'It helps to find out if you have an allergy to egg.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'You need not stop allergy tablets.',
        source: { id: 'allergyuk-testing', locator: 'What is an allergy blood test? How is it done?' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'With your story it can support an egg allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell for sure if baked egg is safe.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'component-omega5-gliadin',
    audience: 'patient',
    name: 'Blood test for wheat allergy with sport',
    form: 'blood',
    whatFor: [
      {
        text: 'It looks for a wheat allergy that shows only with sport, alcohol or some painkillers.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'You need not stop allergy tablets.',
        source: { id: 'allergyuk-testing', locator: 'What is an allergy blood test? How is it done?' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can find this allergy when the usual wheat test is negative.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It is no test for coeliac disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'A negative test does not make wheat safe with sport.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'basophil-activation-test',
    audience: 'patient',
    name: 'Blood test of allergy cells',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows in a tube if your cells react to a food. Few centres do it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'The blood must be tested within a day. Keep to the time you are given.',
        source: { id: 'bat-clinic-2024', locator: 'Abstract, introduction' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell us if you take steroids.',
        source: { id: 'bat-practical-2020', locator: 'Table of practical issues' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can help when other allergy tests do not agree.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It says nothing on slow reactions of the gut.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'c4-serum',
    audience: 'patient',
    name: 'Blood test for bile acid diarrhoea',
    form: 'fasting-blood',
    whatFor: [
      {
        text: 'It helps to show if you lose too much bile acid.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Have no food for at least 12 hours.',
        source: { id: 'mayo-7ac4', locator: 'Specimen and patient preparation' },
        readFrom: 'full_text',
      },
      {
        text: 'No bile acid binder for a day before. Ask if you can pause a statin for five days.',
        source: { id: 'mayo-7ac4', locator: 'Specimen and patient preparation' },
        readFrom: 'full_text',
        fillIn: 'Last dose on',
      },
    ],
    canTell: [
      {
        text: 'A high value speaks for bile acid diarrhoea.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'A normal value does not rule it out.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'fgf19-serum',
    audience: 'patient',
    name: 'FGF19',
    form: 'fasting-blood',
    whatFor: [
      {
        text: 'It helps to show if you lose too much bile acid. It is used less often.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'A low value speaks for bile acid diarrhoea.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show it by itself.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'lactose-tolerance-test',
    audience: 'patient',
    name: 'Blood test for lactose',
    form: 'fasting-blood',
    whatFor: [
      {
        text: 'It shows if milk sugar (lactose) is taken in.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you ever had a bad reaction to milk. Do not do this test then.',
        source: { id: 'adc-challenge-table', locator: 'Table 4, row a' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You have a sweet drink. Your finger is pricked a few times over two hours.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show that you do not split lactose.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show a milk allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'peth',
    audience: 'patient',
    name: 'Alcohol test (PEth)',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows how much alcohol you had in the last two to four weeks. It is done only if you agree.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Know that it shows if you drank in the last two to four weeks.',
        source: { id: 'usdtl-peth', locator: 'Adult PEth testing' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'Your skin is cleaned without alcohol.',
        source: { id: 'mayo-peth', locator: 'Specimen collection' },
        readFrom: 'secondary',
      },
    ],
    canTell: [
      {
        text: 'It can show a lot of alcohol in the last weeks.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell if alcohol harmed your gut.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'cdt',
    audience: 'patient',
    name: 'Alcohol test (CDT)',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if you drank a lot for two weeks or more. It is done only if you agree.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Know that it can stay high for two to five weeks after the last drink.',
        source: { id: 'fagan-2014-cdt', locator: 'Background' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show heavy drinking over weeks.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It can be wrong. It cannot tell if alcohol harmed your gut.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'citrulline-plasma',
    audience: 'patient',
    name: 'Citrulline',
    form: 'fasting-blood',
    whatFor: [
      {
        text: 'It shows how much working lining the small bowel has. Only special clinics use it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'A low value means that little working lining is left.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why. It says nothing on a “leaky gut”.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'i-fabp',
    audience: 'patient',
    name: 'I-FABP',
    form: 'blood',
    whatFor: [
      {
        text: 'It is a test for research. It shows if cells of the small bowel die.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'No hard sport on the day. No ibuprofen, if you can do without.',
        source: { id: 'vanwijck2012', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show harm to cells of the small bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show how leaky the gut is.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'A low value does not rule out a blocked blood vessel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'endocab',
    audience: 'patient',
    name: 'Antibodies to endotoxin',
    form: 'blood',
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
        text: 'It can show that the body has met a part of germs.',
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
    id: 'endotoxin-lps',
    audience: 'patient',
    name: 'Endotoxin',
    form: 'fasting-blood',
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
        text: 'It looks for parts of germs in the blood. It is often wrong.',
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
    id: 'lbp-serum',
    audience: 'patient',
    name: 'LBP',
    form: 'blood',
    whatFor: [
      {
        text: 'It is a test for research only. Shops sell it as a sign of a leaky gut.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It goes up with any infection or inflammation.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show how leaky the gut is.',
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
    id: 'scd14',
    audience: 'patient',
    name: 'Soluble CD14',
    form: 'blood',
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
        text: 'It goes up when the body’s defences are busy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show how leaky the gut is.',
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
    id: 'electrolytes-and-calcium',
    audience: 'patient',
    name: 'Salts and calcium in the blood',
    form: 'blood',
    whatFor: [
      {
        text: 'It shows if the salts or the calcium in your blood are too high or too low.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can show a high calcium, which makes you thirsty, slow or confused.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why a salt is too high or too low.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
