import type { InvestigationHandout } from '../schema';

export const stoolHandouts: readonly InvestigationHandout[] = [
  {
    id: 'faecal-calprotectin',
    audience: 'patient',
    name: 'Stool test for bowel inflammation',
    form: 'stool',
    whatFor: [
      {
        text: 'It shows if your bowel is inflamed. It helps to tell IBS from bowel disease.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Ask if you can stop ibuprofen, aspirin and drugs like them some weeks before. They raise the result.',
        source: { id: 'maiden2005', locator: 'Abstract, results' },
        readFrom: 'abstract',
        fillIn: 'Last painkiller on',
      },
      {
        text: 'Write acid blockers on the form. They can raise the result too.',
        source: { id: 'lundgren2019', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
      {
        text: 'Wait until a stomach bug is over, if the test can wait.',
        source: { id: 'incyte-calprotectin', locator: 'Limitations' },
        readFrom: 'full_text',
      },
      {
        text: 'Bring the sample in within a day. Keep it cold if it takes longer.',
        source: { id: 'ecco-p615-calprotectin', locator: 'Abstract, results and conclusion' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'A low result makes bowel inflammation unlikely.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'A high result means that the bowel should be looked at, or the test done again.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why the bowel is inflamed. It is no test for cancer.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'faecal-lactoferrin',
    audience: 'patient',
    name: 'Stool test for bowel inflammation (lactoferrin)',
    form: 'stool',
    whatFor: [
      {
        text: 'It shows if your bowel is inflamed.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Bring the sample in within three days.',
        source: { id: 'mayo-lctf', locator: 'Specimen requirements' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'A high result means that the bowel should be looked at.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why the bowel is inflamed. It is no test for cancer.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'fit',
    audience: 'patient',
    name: 'Stool test for traces of blood (FIT)',
    form: 'stool',
    whatFor: [
      {
        text: 'It looks for traces of blood that you cannot see. It helps to find bowel cancer early.',
        source: { id: 'peninsula-fit', locator: 'Second and third paragraphs' },
        readFrom: 'full_text',
      },
    ],
    prepare: [
      {
        text: 'You need no diet.',
        source: { id: 'umich-fit', locator: 'Test usage' },
        readFrom: 'full_text',
      },
      {
        text: 'Do not take the sample during your period or in the three days after it.',
        source: { id: 'adventhealth-fit', locator: 'Patient preparation' },
        readFrom: 'full_text',
      },
    ],
    happens: [
      {
        text: 'Scrape the stick along the stool until the grooves are full. Click the tube shut.',
        source: { id: 'nhs-fit-kit', locator: 'Instructions' },
        readFrom: 'secondary',
      },
    ],
    canTell: [
      {
        text: 'It can tell how likely bowel cancer is.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
      {
        text: 'Blood can have other causes. It need not be cancer.',
        source: { id: 'peninsula-fit', locator: 'Third paragraph' },
        readFrom: 'full_text',
      },
    ],
    cannotTell: [
      {
        text: 'A low result does not rule out cancer. If your signs stay, come back.',
        source: { id: 'nice-dg56', locator: 'Recommendations on negative or missing FIT' },
        readFrom: 'secondary',
      },
      {
        text: 'A lump is checked without waiting for this test.',
        source: { id: 'nice-dg56', locator: 'Recommendations' },
        readFrom: 'secondary',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'stool-culture',
    audience: 'patient',
    name: 'Stool test for germs',
    form: 'stool',
    whatFor: [
      {
        text: 'It looks for germs that cause diarrhoea.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Give the sample before you start an antibiotic.',
        source: { id: 'pch-microbiology', locator: '2. General guidelines for specimen collection' },
        readFrom: 'full_text',
      },
      {
        text: 'Tell us about travel, and if people near you are ill.',
        source: { id: 'ecco-eguide-new', locator: 'New presentation: statement 3C and further information' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'It can show some germs, and which drug works.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot find viruses or parasites.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'stool-multiplex-pcr',
    audience: 'patient',
    name: 'Stool test for many germs at once',
    form: 'stool',
    whatFor: [
      {
        text: 'It looks for traces of many germs at once.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can find germs within a day or two.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'What it finds may not be what makes you ill.',
        source: { id: 'freeman2017-gpp', locator: 'Abstract, conclusions' },
        readFrom: 'abstract',
      },
      {
        text: 'It stays positive when you are well again.',
        source: { id: 'freeman2017-gpp', locator: 'Abstract, conclusions' },
        readFrom: 'abstract',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'giardia-antigen',
    audience: 'patient',
    name: 'Stool test for Giardia',
    form: 'stool',
    whatFor: [
      {
        text: 'It looks for Giardia, a parasite that causes smelly, loose stool and wind.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Tell us if you had antibiotics in the last two to three weeks.',
        source: { id: 'incyte-ova-parasites', locator: 'Patient preparation' },
        readFrom: 'full_text',
      },
    ],
    canTell: [
      {
        text: 'One sample finds most cases.',
        source: { id: 'giardia-eia1997', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot find other parasites.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'stool-ova-parasites',
    audience: 'patient',
    name: 'Stool test for parasites',
    form: 'stool',
    whatFor: [
      {
        text: 'It looks for parasites, above all after travel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'If the first sample is clear, give two more, one to two days apart.',
        source: { id: 'wellspan-parasitology', locator: 'Specimen collection' },
        readFrom: 'full_text',
        fillIn: 'First sample on',
      },
      {
        text: 'Wait two to three weeks after antibiotics, and ten days after an X-ray drink.',
        source: { id: 'incyte-ova-parasites', locator: 'Patient preparation' },
        readFrom: 'full_text',
        fillIn: 'Last antibiotic on',
      },
    ],
    canTell: [
      {
        text: 'It can show parasites and their eggs.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'One sample that is clear does not rule them out.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'c-difficile-testing',
    audience: 'patient',
    name: 'Stool test for C. difficile',
    form: 'stool',
    whatFor: [
      {
        text: 'It looks for C. difficile, a germ that grows after antibiotics.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Take no laxative for two days before.',
        source: { id: 'cdi-guidelines-table2024', locator: 'Table on stool testing' },
        readFrom: 'secondary',
        fillIn: 'Last laxative on',
      },
      {
        text: 'The sample must be loose.',
        source: { id: 'cdi-guidelines-table2024', locator: 'Table on stool testing' },
        readFrom: 'secondary',
      },
    ],
    canTell: [
      {
        text: 'It can show that the germ makes its poison.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot show that you are cured. It may stay positive.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'faecal-elastase',
    audience: 'patient',
    name: 'Stool test of the pancreas',
    form: 'stool',
    whatFor: [
      {
        text: 'It shows if the pancreas makes enough juice to digest food.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'The stool must not be watery. Wait for a firmer one.',
        source: { id: 'arup-elastase', locator: 'Specimen requirements' },
        readFrom: 'secondary',
      },
      {
        text: 'You need not stop enzyme capsules.',
        source: { id: 'aga-epi-2023', locator: 'Best practice advice 4 and 5' },
        readFrom: 'abstract',
      },
    ],
    canTell: [
      {
        text: 'It can show that the pancreas is weak.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why. It can miss a mild weakness.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'faecal-alpha1-antitrypsin',
    audience: 'patient',
    name: 'Stool test for lost protein',
    form: 'stool-collection',
    whatFor: [
      {
        text: 'It shows if protein from the blood leaks into the bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Blood must be taken while you collect.',
        source: { id: 'aat-lab', locator: 'Collection instructions' },
        readFrom: 'full_text',
        fillIn: 'Blood test on',
      },
    ],
    canTell: [
      {
        text: 'It can show that protein is lost in the bowel.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why. It is no test for a “leaky gut”.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
  {
    id: 'faecal-albumin',
    audience: 'patient',
    name: 'Stool test for albumin',
    form: 'stool',
    whatFor: [
      {
        text: 'It is sold as a sign of a leaky bowel. It does not answer that question.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [],
    canTell: [
      {
        text: 'It can show albumin in the stool. That can come from blood.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell how tight your gut is. It names no disease.',
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
    id: 'faecal-bile-acids-48h',
    audience: 'patient',
    name: 'Stool test for bile acids',
    form: 'stool-collection',
    whatFor: [
      {
        text: 'It shows if too much bile acid is lost with the stool.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Eat plenty of fat for three days before and while you collect. You get a list.',
        source: { id: 'mayo-ba48f', locator: 'Patient preparation' },
        readFrom: 'full_text',
        fillIn: 'Start on',
      },
      {
        text: 'Ask which of your drugs to stop and when: antibiotics, statins, laxatives and binders.',
        source: { id: 'mayo-ba48f', locator: 'Patient preparation' },
        readFrom: 'full_text',
        fillIn: 'Last dose on',
      },
    ],
    happens: [
      {
        text: 'You collect all stool for two days and keep it frozen.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show that you lose too much bile acid.',
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
  {
    id: 'stool-faecal-fat',
    audience: 'patient',
    name: 'Stool test for fat',
    form: 'stool-collection',
    whatFor: [
      {
        text: 'It shows how much fat you lose with the stool.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    prepare: [
      {
        text: 'Eat as much fat as you are told, from three days before to the end.',
        source: { id: 'mayo-fatf', locator: 'Specimen: additional information 4' },
        readFrom: 'full_text',
        fillIn: 'Start on',
      },
      {
        text: 'Tell us if you take enzyme capsules. They lower the result.',
        source: { id: 'barkin2021', locator: 'Abstract, results' },
        readFrom: 'abstract',
      },
    ],
    happens: [
      {
        text: 'You collect all stool for three days.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    canTell: [
      {
        text: 'It can show that fat is not taken in.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    cannotTell: [
      {
        text: 'It cannot tell why.',
        source: { id: 'zonula-judgement', locator: 'Own plain wording of the investigation’s purpose and limits' },
        readFrom: 'recalled',
      },
    ],
    clinicalReview: null,
    reviewedOn: '2026-11-21',
  },
];
