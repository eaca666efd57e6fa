import type { InvestigationHandout } from '../schema';

export const notOfferedHandouts: readonly InvestigationHandout[] = [
  {
    id: 'zonulin-serum',
    audience: 'patient',
    name: 'Zonulin in blood',
    form: 'not-offered',
    whatFor: [
      {
        text: 'It is sold as a test for a “leaky gut”. It does not measure what it claims.',
        source: { id: 'ajamian2019', locator: 'Abstract, conclusions' },
        readFrom: 'abstract',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can tell you nothing that helps you.',
        source: { id: 'ajamian2019', locator: 'Abstract, conclusions' },
        readFrom: 'abstract',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show how leaky the gut is. It names no disease.',
        source: { id: 'ajamian2019', locator: 'Abstract, conclusions' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'zonulin-faecal',
    audience: 'patient',
    name: 'Zonulin in stool',
    form: 'not-offered',
    whatFor: [
      {
        text: 'It is sold as a test for a “leaky gut”. It has the same faults as the blood test.',
        source: { id: 'ajamian2019', locator: 'Abstract, conclusions' },
        readFrom: 'abstract',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can tell you nothing that helps you.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show how leaky the gut is. It names no disease.',
        source: { id: 'ajamian2019', locator: 'Abstract, conclusions' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'food-igg',
    audience: 'patient',
    name: 'IgG to foods',
    form: 'not-offered',
    whatFor: [
      {
        text: 'It is sold to find foods that upset you. It shows only what you eat.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on IgG tests' },
        readFrom: 'secondary',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It shows that your body has met a food. That is normal.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on IgG tests' },
        readFrom: 'secondary',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show an allergy, or which food to leave out.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on IgG tests' },
        readFrom: 'secondary',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'alcat-cytotoxic',
    audience: 'patient',
    name: 'Cell tests with foods (ALCAT)',
    form: 'not-offered',
    whatFor: [
      {
        text: 'Blood cells are mixed with foods. The result is not the same from day to day.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on tests without validation' },
        readFrom: 'secondary',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can tell you nothing that helps you.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on tests without validation' },
        readFrom: 'secondary',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show an allergy, or which food to leave out.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on tests without validation' },
        readFrom: 'secondary',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'hair-kinesiology-vega',
    audience: 'patient',
    name: 'Hair, muscle or machine tests for food',
    form: 'not-offered',
    whatFor: [
      {
        text: 'They are sold to find foods that upset you. There is no proof that they work.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on tests without validation' },
        readFrom: 'secondary',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'They can tell you nothing that helps you.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on tests without validation' },
        readFrom: 'secondary',
      },
    ],
    cannotTell: [
      {
        text: 'They cannot show an allergy, or which food to leave out.',
        source: { id: 'eaaci-nonvalidated', locator: 'Text on tests without validation' },
        readFrom: 'secondary',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'cellobiose-mannitol-test',
    audience: 'patient',
    name: 'Old sugar test (cellobiose)',
    form: 'not-offered',
    whatFor: [
      {
        text: 'It was used before there was a blood test for coeliac disease. Today the blood test is better.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It could show that the gut wall was changed.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why. It cannot show a “leaky gut syndrome”.',
        source: { id: 'lacy2024', locator: 'Abstract: no validated test exists' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'anti-cdtb-vinculin',
    audience: 'patient',
    name: 'Blood test sold for irritable bowel',
    form: 'not-offered',
    whatFor: [
      {
        text: 'It is sold as proof of irritable bowel after an infection. Most people with it test negative.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can tell you little that helps you.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot rule out coeliac disease or any other disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'atopy-patch-test',
    audience: 'patient',
    name: 'Patch test with food',
    form: 'not-offered',
    whatFor: [
      {
        text: 'Food is put on the back under a patch. It is not good enough for gut trouble.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'Skin doctors may use it in special cases.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell which food upsets your gut.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'asca-panca',
    audience: 'patient',
    name: 'Antibodies sold for bowel disease',
    form: 'not-offered',
    whatFor: [
      {
        text: 'It was hoped that they would find Crohn’s disease or colitis. They miss too many.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'A specialist may use them in rare cases.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'They cannot show that you have bowel disease, or that you do not.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
