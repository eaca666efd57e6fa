import type { InvestigationHandout } from '../schema';

export const gutArteryHandouts: readonly InvestigationHandout[] = [
  {
    id: 'mesenteric-duplex',
    audience: 'patient',
    name: 'Ultrasound of the blood vessels to the gut',
    form: 'scan',
    whatFor: [
      {
        text: 'It shows how fast the blood flows to your gut. It has no X-rays.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Eat nothing for more than six hours before it.',
        source: { id: 'efsumb-gius-2017', locator: 'Recommendations, as listed in a digest' },
        readFrom: 'secondary',
      },
    ],
    canTell: [
      {
        text: 'It can show that a vessel is narrow.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'Many older people have a narrow vessel and feel nothing. So it cannot prove the cause of your pain.',
        source: { id: 'hansen-2004', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-22',
  },
];
