import type { InvestigationHandout } from '../schema';

export const endoscopyHandouts: readonly InvestigationHandout[] = [
  {
    id: 'ussing-chamber-biopsy',
    audience: 'patient',
    name: 'Test of gut samples in a chamber',
    form: 'gastroscopy',
    whatFor: [
      {
        text: 'It is a test for research. It measures how leaky a tiny piece of gut lining is.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us when you last took ibuprofen, aspirin or a drug like them.',
        source: { id: 'bjarnason1986', locator: 'Abstract' },
        readFrom: 'abstract',
        fillIn: 'Last painkiller on',
      },
    ],
    canTell: [
      {
        text: 'It can tell how tight this one small piece is.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell how your whole gut works. It names no disease.',
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
    id: 'confocal-laser-endomicroscopy',
    audience: 'patient',
    name: 'Microscope at the camera tube',
    form: 'colonoscopy',
    whatFor: [
      {
        text: 'A tiny microscope looks at the living lining of the gut. Few centres do it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us about allergies, asthma, heart disease, and if you take beta blockers.',
        source: { id: 'mims-fluorescite', locator: 'Special precautions' },
        readFrom: 'full_text',
      },
      {
        text: 'Tell us if you may be pregnant or if you breastfeed.',
        source: { id: 'fluorescein-spc', locator: 'Pregnancy and lactation' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'You get a yellow dye in a vein. Skin and urine turn yellow for a day or so.',
        source: { id: 'zonula-judgement', locator: 'Own wording of ordinary preparation; follow the department' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show small gaps and leaks in the lining.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It names no disease and cannot tell which food is to blame.',
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
    id: 'cle-food-challenge',
    audience: 'patient',
    name: 'Microscope with food on the gut lining',
    form: 'gastroscopy',
    whatFor: [
      {
        text: 'Foods are put on the gut lining while a microscope watches. Few centres do it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Coeliac disease and food allergy should be ruled out first.',
        source: { id: 'ddw-cle-2024', locator: 'Abstract, methods' },
        readFrom: 'abstract',
      },
      {
        text: 'Tell us if you take steroids.',
        source: { id: 'fluticasone-morphometry-1991', locator: 'Abstract' },
        readFrom: 'abstract',
        fillIn: 'Last allergy tablet on',
      },
    ],
    happens: [
      {
        text: 'You get a yellow dye in a vein. Then foods are put on one by one.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show a fast change of the lining after a food.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell for sure which food makes you ill.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'It is no test for coeliac disease or allergy.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'mucosal-impedance',
    audience: 'patient',
    name: 'Test of the lining of the gullet',
    form: 'gastroscopy',
    whatFor: [
      {
        text: 'A probe measures how tight the lining of the gullet is.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you take an acid blocker. It is often stopped two weeks before.',
        source: { id: 'gstt-gastroscopy', locator: 'Eating and drinking; tell us about your medicines' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show that the lining of the gullet is less tight.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It says nothing on the bowel. Samples still decide.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'duodenal-biopsy',
    audience: 'patient',
    name: 'Samples from the small bowel',
    form: 'gastroscopy',
    whatFor: [
      {
        text: 'It shows if the lining of the small bowel is harmed, as in coeliac disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Keep eating gluten until the test. Have it in more than one meal each day for at least six weeks.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
        fillIn: 'Gluten each day since',
      },
    ],
    canTell: [
      {
        text: 'It can show how much the lining is harmed.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell the cause by itself. Some drugs do the same harm.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'Without gluten in your food it can miss coeliac disease.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        readFrom: 'full_text',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'ileocolonoscopy-biopsy',
    audience: 'patient',
    name: 'Camera test of the large bowel with samples',
    form: 'colonoscopy',
    whatFor: [
      {
        text: 'It looks for inflammation, growths and bleeding in the large bowel.',
        source: { id: 'royalfree-colonoscopy', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you took ibuprofen, a drug like it, or antibiotics of late.',
        source: { id: 'ecco-eguide-new', locator: 'New presentation: statement 3C and further information' },
        readFrom: 'full_text',
        fillIn: 'Last painkiller on',
      },
    ],
    canTell: [
      {
        text: 'It can show the cause, and samples are looked at in the lab.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot see most of the small bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'colonoscopy-random-biopsies',
    audience: 'patient',
    name: 'Camera test with samples for microscopic colitis',
    form: 'colonoscopy',
    whatFor: [
      {
        text: 'It looks for inflammation that only shows under the microscope.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Bring a list of all your drugs. Some can cause this trouble.',
        source: { id: 'gomez-escudero2022', locator: 'Abstract' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show microscopic colitis, even when the bowel looks normal.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show bile acid diarrhoea. It feels the same.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'capsule-endoscopy',
    audience: 'patient',
    name: 'Camera that you swallow',
    form: 'capsule',
    whatFor: [
      {
        text: 'It looks at the small bowel, where other cameras do not reach.',
        source: { id: 'nbt-capsule', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can show sores and bleeding in the small bowel.',
        source: { id: 'nbt-capsule', locator: 'Page text' },
        readFrom: 'full_text',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot take samples.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'egd-oesophageal-biopsies',
    audience: 'patient',
    name: 'Camera test of the gullet with samples',
    form: 'gastroscopy',
    whatFor: [
      {
        text: 'It shows why food sticks. At least six samples are taken from the gullet.',
        source: { id: 'acg-eoe-2025', locator: 'Recommendation: at least 6 biopsies from 2 levels' },
        readFrom: 'secondary',
      },
    ],
    prepare: [
      {
        text: 'Ask about your acid blocker. It should be stopped at least three weeks before.',
        source: { id: 'bsg-eoe-2022', locator: 'Recommendation on withdrawal before endoscopy' },
        readFrom: 'secondary',
      },
      {
        text: 'Tell the unit if you take steroids for the gullet. They can hide the cause.',
        source: { id: 'eoe-review-2022', locator: 'Abstract and key messages' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show inflammation, a narrow place, or another cause.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell which food is to blame.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'small-bowel-aspirate',
    audience: 'patient',
    name: 'Fluid from the small bowel',
    form: 'gastroscopy',
    whatFor: [
      {
        text: 'It counts germs in the small bowel. Few centres do it.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us when you last had antibiotics. They can hide the germs.',
        source: { id: 'rao2019-sibo', locator: 'Abstract' },
        readFrom: 'abstract',
        fillIn: 'Last antibiotic on',
      },
    ],
    canTell: [
      {
        text: 'It can show too many germs.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why they are there, or if they make you ill.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
