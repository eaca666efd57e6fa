import type { RuleEntry } from '../schema';

const base = { kind: 'within', clinicalReview: null, reviewedOn: '2026-11-22', gate: { ageFrom: 16 } } as const;

/**
 * What brings a patient within the subject of whom nothing of the gut is told: what they are known to have may be behind what
 * they come with, or a guideline asks to test such a picture for a disease of the list. It is said beside the ranking, and ends
 * where something of the gut is told.
 */
export const withinSubjectRules: readonly Extract<RuleEntry, { kind: 'within' }>[] = [
  {
    ...base,
    id: 'ranked-for-known-ibd',
    title:
      'a known colitis or Crohn disease, since it, what it does outside the gut, or its treatment may be behind this',
    logic: 'known-uc or known-cd',
    action:
      'Ask about the bowel, and think of what the disease does elsewhere (joints, skin, eyes, bile ducts, clots) and of its drugs. Another cause is as possible as in anybody else.',
    body: 'ECCO (2016)',
    conditions: ['crohn-disease', 'ulcerative-colitis'],
    examples: [
      { given: { 'known-cd': true }, then: true },
      { given: { 'known-uc': false, 'known-cd': false }, then: false },
      { given: { 'known-uc': false }, then: 'cannot_tell' },
    ],
    source: { id: 'ecco-eim-2016', locator: 'Abstract: up to half have a manifestation outside the gut' },
    grade: 'low',
    gradeReason:
      'How common manifestations outside the gut are is the guideline’s; that everybody with the disease is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-known-celiac',
    title:
      'a known celiac disease, or Crohn disease of the duodenum or a colitis that is healed, since what it does outside the gut may be behind this',
    logic: 'duodenal-disease or lasting-gut-condition-in-remission or gluten-ataxia-or-severe-reaction',
    action:
      'Ask about the bowel and about gluten; think of what celiac disease does elsewhere (skin, blood, bones, nerves).',
    body: 'ESsCD (2019)',
    conditions: ['celiac-disease', 'crohn-disease', 'ulcerative-colitis'],
    examples: [
      { given: { 'duodenal-disease': true }, then: true },
      {
        given: {
          'duodenal-disease': false,
          'lasting-gut-condition-in-remission': false,
          'gluten-ataxia-or-severe-reaction': false,
        },
        then: false,
      },
    ],
    source: { id: 'esscd-2019', locator: 'Definitions: a disease of several organs, its skin form and gluten ataxia' },
    grade: 'low',
    gradeReason:
      'That it is a disease of several organs is the guideline’s, read in a summary; that everybody with it is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ranked-for-known-antibody-deficiency',
    title: 'a known lack of antibodies, since what it does beside infections may be behind this',
    logic: 'immunodeficiency',
    action: 'Ask about the bowel; think of infections, of low blood cells, and of lungs, liver, spleen and glands.',
    body: 'Systematic review (2021)',
    conditions: ['common-variable-immunodeficiency'],
    examples: [
      { given: { immunodeficiency: true }, then: true },
      { given: { immunodeficiency: false }, then: false },
    ],
    source: { id: 'janssen2021', locator: 'Abstract, results: manifestations besides infections in adults (62 %)' },
    grade: 'low',
    gradeReason:
      'The share with other manifestations was counted; that everybody with it is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-known-overactive-thyroid',
    title: 'a known overactive thyroid, since it may be behind this: gut, liver and heart all feel it',
    logic: 'known-thyrotoxicosis',
    action: 'Thyroid function now, whatever it was before; ask about the bowel, the pulse and the weight.',
    body: 'Systematic review',
    conditions: ['hyperthyroidism'],
    examples: [
      { given: { 'known-thyrotoxicosis': true }, then: true },
      { given: { 'known-thyrotoxicosis': false }, then: false },
    ],
    source: { id: 'lft-hyperthyroidism-meta', locator: 'Abstract, results: raised liver tests before treatment' },
    grade: 'low',
    gradeReason:
      'How often the liver takes part was counted; that everybody with it is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-two-inflamed-outside-the-gut',
    title: 'inflammation of two kinds outside the gut, as bowel inflammation brings before the bowel complains',
    logic:
      'count(arthritis or ankylosing-spondylitis-or-inflammatory-back-pain, uveitis-or-episcleritis, erythema-nodosum or pyoderma-gangrenosum, oral-ulcers) >= 2',
    action:
      'Ask about the bowel; faecal calprotectin where nothing else explains it. Sarcoidosis, Behçet disease, psoriasis and infections do the same.',
    body: 'Swiss IBD cohort (2015)',
    conditions: ['crohn-disease', 'ulcerative-colitis'],
    examples: [
      { given: { arthritis: true, 'uveitis-or-episcleritis': true }, then: true },
      { given: { 'erythema-nodosum': true, 'ankylosing-spondylitis-or-inflammatory-back-pain': true }, then: true },
      {
        given: {
          'erythema-nodosum': true,
          'pyoderma-gangrenosum': true,
          arthritis: false,
          'ankylosing-spondylitis-or-inflammatory-back-pain': false,
          'uveitis-or-episcleritis': false,
          'oral-ulcers': false,
        },
        then: false,
      },
      { given: { arthritis: true }, then: 'cannot_tell' },
    ],
    source: { id: 'vavricka-2015', locator: 'Abstract, results: 25.8 % before the diagnosis' },
    grade: 'low',
    gradeReason:
      'Of those with a manifestation outside the gut a quarter (25.8 %) had the first before the disease was diagnosed, and 36.6 % had two or more in their life; one alone is mostly something else. How many with two of them have a diseased bowel nobody counted: two as the limit is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-pyoderma',
    title: 'a pyoderma gangrenosum, behind which a bowel inflammation is the disease found most often',
    logic: 'pyoderma-gangrenosum',
    action:
      'Ask about the bowel, blood and weight; think as well of arthritis, diseases of the blood and cancer. An ulcer that looks like it has many other causes.',
    body: 'Systematic review (2018)',
    conditions: ['crohn-disease', 'ulcerative-colitis'],
    examples: [
      { given: { 'pyoderma-gangrenosum': true }, then: true },
      { given: { 'pyoderma-gangrenosum': false }, then: false },
    ],
    source: { id: 'kridin-2018', locator: 'Abstract, results: 17.6 % of 2,611 (13.0 to 22.7)' },
    grade: 'low',
    gradeReason:
      'The share with a bowel inflammation was pooled from series of skin clinics and hospitals; that one in six is enough to rank is the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-signs-of-the-thyroid',
    title: 'a racing heart, tremor or heat that is hard to bear, with a second reason to think of the thyroid',
    logic:
      'heat-intolerance-tremor-palpitations and (goitre or fatigue or itch-all-over or autoimmune-disease-or-celiac or symptom-duration >= 14 and (breathlessness or hr >= 100))',
    action:
      'Thyroid function now; ask about the stools and the weight. Weakness that comes in attacks wants potassium at once.',
    body: 'NICE NG145',
    conditions: ['hyperthyroidism'],
    examples: [
      { given: { goitre: true, 'heat-intolerance-tremor-palpitations': true }, then: true },
      { given: { goitre: true, 'heat-intolerance-tremor-palpitations': false }, then: false },
      {
        given: { 'heat-intolerance-tremor-palpitations': true, breathlessness: true, 'symptom-duration': 60 },
        then: true,
      },
      { given: { 'heat-intolerance-tremor-palpitations': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-ng145', locator: 'Who to test: suspicion, where one symptom alone may not be enough' },
    grade: 'low',
    gradeReason:
      'That one symptom is too little, and that an autoimmune disease is a reason to test, is the guideline’s, read in a summary; which second sign is enough, and two weeks for those that a fright brings too, are the authors’ choice. Anxiety, for which it considers a test, is left out beside a racing heart.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ranked-for-what-celiac-disease-does-elsewhere',
    title:
      'a sign outside the gut for which a test for celiac disease is advised: nerves, balance, sore mouth, infertility, thin bones, or two of tiredness, type 1 diabetes, autoimmune thyroid, Down’s, Turner',
    logic:
      'neuropathy-or-ataxia or oral-ulcers or infertility or osteoporosis or count(fatigue, type-1-diabetes, autoimmune-thyroid-disease, down-syndrome, turner-syndrome) >= 2',
    action:
      'Celiac antibodies while gluten is eaten; ask about the bowel, weight and iron. Most who have one of these signs have another cause for it.',
    body: 'NICE NG20',
    conditions: ['celiac-disease'],
    examples: [
      { given: { infertility: true }, then: true },
      { given: { 'neuropathy-or-ataxia': true }, then: true },
      { given: { fatigue: true, 'autoimmune-thyroid-disease': true }, then: true },
      {
        given: {
          'neuropathy-or-ataxia': false,
          'oral-ulcers': false,
          infertility: false,
          osteoporosis: false,
          fatigue: true,
          'type-1-diabetes': false,
          'autoimmune-thyroid-disease': false,
          'down-syndrome': false,
          'turner-syndrome': false,
        },
        then: false,
      },
      { given: { 'oral-ulcers': false }, then: 'cannot_tell' },
    ],
    source: {
      id: 'nice-ng20',
      locator:
        'Recommendations 1.1.1 (mouth ulcers, tiredness, diabetes, thyroid) and 1.1.2 (nerves, infertility, bones, syndromes)',
    },
    grade: 'low',
    gradeReason:
      'For which signs a test is offered or considered is the guideline’s; that each of the first is enough to be ranked is the authors’ choice, as is that two are wanted of those which are met with every day.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'ranked-for-joints-with-a-second-sign',
    title:
      'joints that hurt for half a year, with fever, swollen nodes or darker skin, in a man of middle age: as in Whipple disease',
    gate: { ageFrom: 35, ageTo: 75, sex: 'male' },
    logic:
      'joint-pain and symptom-duration >= 180 and (fever or unexplained-fever or lymphadenopathy or hyperpigmentation)',
    action:
      'Ask about the bowel and weight. Rheumatoid factor, blood cultures and a chest film first; PCR of saliva and stool, then duodenal biopsies, when nothing explains it, above all when a biologic made it worse.',
    body: 'Review for rheumatologists (2016)',
    conditions: ['whipple-disease'],
    examples: [
      { given: { 'joint-pain': true, fever: true, 'symptom-duration': 900 }, then: true },
      { given: { 'joint-pain': true, fever: true, 'symptom-duration': 9 }, then: false },
      { given: { 'joint-pain': false }, then: false },
      { given: { 'joint-pain': true, 'symptom-duration': 3000 }, then: 'cannot_tell' },
    ],
    source: { id: 'whipple-joints-2016', locator: 'Abstract: to be thought of without any complaint of the gut' },
    grade: 'low',
    gradeReason:
      'The review asks to think of it in unexplained intermittent arthritis of a man of middle age, and says that it is seldom the cause. As nobody is asked whether joints are explained, a second sign is wanted, each seen in four to six of ten patients (a table of signs that was read alone); that, half a year, and 35 to 75 are the authors’ choice.',
    readFrom: 'abstract',
  },
  {
    ...base,
    id: 'ranked-for-infections-again-and-again',
    title: 'infections of chest or sinuses again and again, as a lack of antibodies brings them',
    logic: 'recurrent-sinopulmonary-infection',
    action:
      'Immunoglobulins G, A and M; ask about the bowel, blood cells, spleen and glands. Smoking, asthma and a narrow nose do the same.',
    body: 'Expert consensus (2014)',
    conditions: ['common-variable-immunodeficiency'],
    examples: [
      { given: { 'recurrent-sinopulmonary-infection': true }, then: true },
      { given: { 'recurrent-sinopulmonary-infection': false }, then: false },
    ],
    source: {
      id: 'costa-carvalho-2014',
      locator: 'Table II: two pneumonias or more; rhinosinusitis again and again with asthma or an operation',
    },
    grade: 'low',
    gradeReason:
      'Whom to evaluate is the consensus’, its table read alone; it wants asthma that stays, or surgery for fungi, beside sinuses again and again. That any such infections count, and that they are ranked without a complaint of the gut, is the authors’ choice.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'ranked-for-an-urgent-bladder',
    title: 'a woman of 50 or more who has to pass water urgently or often, for weeks: as in ovarian cancer',
    gate: { ageFrom: 50, sex: 'female' },
    logic: 'urinary-urgency-frequency and (symptom-days-per-month > 12 or symptom-duration >= 28)',
    action:
      'Urine for infection, CA-125; ask about swelling of the belly, early fullness and pain. Most have an overactive bladder.',
    body: 'NICE CG122, NG12',
    conditions: ['ovarian-cancer'],
    examples: [
      { given: { 'urinary-urgency-frequency': true, 'symptom-duration': 60 }, then: true },
      { given: { 'urinary-urgency-frequency': true, 'symptom-days-per-month': 20 }, then: true },
      { given: { 'urinary-urgency-frequency': false }, then: false },
      { given: { 'urinary-urgency-frequency': true }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-cg122', locator: 'First tests: symptoms that persist or come often' },
    grade: 'moderate',
    gradeReason:
      'The guideline asks for CA-125, above all from 50 on and when it is there more than twelve times a month, read in a summary of its issuer; four weeks for persistent is the authors’ choice.',
    readFrom: 'secondary',
  },
  {
    ...base,
    id: 'ranked-for-a-reaction-now',
    title: 'an allergic reaction with trouble of breathing or circulation, as a food brings it',
    logic: '(acute-onset or reaction-in-progress) and (laryngeal or resp-compromise or haemodynamic-signs)',
    action:
      'Treat first. Tryptase now, and again within two hours of the onset, four at most; write down what was eaten, taken or stung by before it, and refer to an allergy service.',
    body: 'NICE CG134',
    conditions: ['ige-food-allergy'],
    examples: [
      { given: { 'acute-onset': true, laryngeal: true }, then: true },
      { given: { 'reaction-in-progress': true, 'haemodynamic-signs': true }, then: true },
      { given: { 'acute-onset': false, 'reaction-in-progress': false }, then: false },
      { given: { 'resp-compromise': true }, then: 'cannot_tell' },
    ],
    source: {
      id: 'nice-cg134',
      locator: 'Recommendations 1.1.1 to 1.1.4 (signs, onset, trigger, tryptase from 16 on)',
    },
    grade: 'low',
    gradeReason:
      'What a suspected anaphylaxis is, and that its trigger is to be looked for, is the guideline’s; that it is ranked before a food is named is the authors’ choice. Stings and drugs do the same.',
    readFrom: 'full_text',
  },
  {
    ...base,
    id: 'ranked-for-known-pancreas',
    title: 'a known disease or operation of the pancreas, since too few enzymes may be behind this',
    logic: 'chronic-pancreatitis-known or pancreatic-cancer-or-surgery or cystic-fibrosis',
    action: 'Faecal elastase; ask about the stools, weight and bones.',
    body: 'AGA (2023)',
    conditions: ['exocrine-pancreatic-insufficiency'],
    examples: [
      { given: { 'chronic-pancreatitis-known': true }, then: true },
      {
        given: {
          'chronic-pancreatitis-known': false,
          'pancreatic-cancer-or-surgery': false,
          'cystic-fibrosis': false,
        },
        then: false,
      },
    ],
    source: { id: 'aga-epi-2023', locator: 'Abstract, best practice advice 1' },
    grade: 'low',
    gradeReason:
      'In whom it is to be suspected is the expert review’s; that everybody with it is ranked, whatever brings them, is the authors’ choice.',
    readFrom: 'abstract',
  },
];
