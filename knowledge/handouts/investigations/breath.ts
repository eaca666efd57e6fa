import type { InvestigationHandout } from '../schema';

export const breathHandouts: readonly InvestigationHandout[] = [
  {
    id: 'glucose-breath-test',
    audience: 'patient',
    name: 'Breath test for germs in the small bowel (glucose)',
    form: 'breath',
    whatFor: [
      {
        text: 'It looks for too many germs in the small bowel.',
        source: { id: 'hey-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    prepare: [
      {
        text: 'No camera test of the bowel in the four weeks before.',
        source: { id: 'uconn-breath', locator: 'Preparation' },
        readFrom: 'full_text',
      },
      {
        text: 'If you have diabetes, say so when you book. You need an early time and advice on your drugs.',
        source: { id: 'monash-breath-diabetes', locator: 'Diabetes and breath testing' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can support too many germs in the small bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why they are there. It says nothing on a “leaky gut”.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'lactulose-breath-test',
    audience: 'patient',
    name: 'Breath test for germs in the small bowel (lactulose)',
    form: 'breath',
    whatFor: [
      {
        text: 'It looks at gas made by germs, and how fast food moves.',
        source: { id: 'hey-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    prepare: [
      {
        text: 'No camera test of the bowel in the four weeks before.',
        source: { id: 'uconn-breath', locator: 'Preparation' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show how much gas your germs make.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'A fast gut can look like too many germs.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
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
    id: 'lactose-breath-test',
    audience: 'patient',
    name: 'Breath test for lactose',
    form: 'breath',
    whatFor: [
      {
        text: 'It shows if milk sugar (lactose) upsets you.',
        source: { id: 'hey-breath-test', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    prepare: [
      {
        text: 'No camera test of the bowel in the four weeks before.',
        source: { id: 'uconn-breath', locator: 'Preparation' },
        readFrom: 'full_text',
      },
      {
        text: 'Tell us if you ever had a bad reaction to milk. Do not do this test then.',
        source: { id: 'adc-challenge-table', locator: 'Table 4, row a' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'If the gas rises and you feel ill, lactose is the likely cause.',
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
      {
        text: 'After a stomach bug it can be positive for a while.',
        source: { id: 'heine2017', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
