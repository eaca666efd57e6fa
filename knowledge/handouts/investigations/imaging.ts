import type { InvestigationHandout } from '../schema';

export const imagingHandouts: readonly InvestigationHandout[] = [
  {
    id: 'mri-enterography',
    audience: 'patient',
    name: 'MRI scan of the small bowel',
    form: 'scan-with-drink',
    whatFor: [
      {
        text: 'It shows sore, narrow or leaking parts of the small bowel, without X-rays.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us about a pacemaker, metal in your body or eyes, or an operation in the last six weeks.',
        source: { id: 'leeds-mri', locator: 'Before your appointment' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show where the bowel is sick.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It can miss small sores. It cannot always tell the cause.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ct-enterography',
    audience: 'patient',
    name: 'CT scan of the small bowel',
    form: 'scan-with-drink',
    whatFor: [
      {
        text: 'It shows the small bowel and what is around it, fast.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can show where the bowel is sick or blocked.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It can miss small sores. It uses X-rays.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ct-abdomen',
    audience: 'patient',
    name: 'CT scan of the belly',
    form: 'scan',
    whatFor: [
      {
        text: 'It looks for the cause of sudden or strong belly pain.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us about weak kidneys, diabetes tablets, and past trouble with contrast dye.',
        source: { id: 'esur-pcaki-2018', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    happens: [
      {
        text: 'You may get dye into a vein. You feel warm for a moment.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show a blockage, a hole, an abscess or a lump.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot see the fine lining of the bowel. It uses X-rays.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'intestinal-ultrasound',
    audience: 'patient',
    name: 'Ultrasound of the bowel',
    form: 'scan',
    whatFor: [
      {
        text: 'It shows how thick the bowel wall is. It has no X-rays.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'You may eat before it, unless your letter says not to.',
        source: { id: 'efsumb-gius-2017', locator: 'Recommendations, as listed in a digest' },
        readFrom: 'secondary',
      },
    ],
    canTell: [
      {
        text: 'It can show inflamed bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot see all parts of the bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'pelvic-ultrasound',
    audience: 'patient',
    name: 'Ultrasound of belly and pelvis',
    form: 'scan',
    whatFor: [
      {
        text: 'It looks at the ovaries, womb and bladder, and for fluid.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Empty your bladder before, unless your letter asks for a full one.',
        source: { id: 'benacerraf2000', locator: 'Results, in a digest' },
        readFrom: 'secondary',
      },
    ],
    happens: [
      {
        text: 'A probe is moved over your belly. At times a thin probe in the vagina sees more. You can say no.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show a lump or fluid.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot always tell if a lump is harmless.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'sehcat',
    audience: 'patient',
    name: 'Scan for bile acid diarrhoea',
    form: 'two-visit-scan',
    whatFor: [
      {
        text: 'It shows if you lose too much bile acid. That can cause diarrhoea.',
        source: { id: 'gateshead-sehcat', locator: 'Preparation; during the test' },
        readFrom: 'full_text',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It is the best test for bile acid diarrhoea.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why you lose it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
