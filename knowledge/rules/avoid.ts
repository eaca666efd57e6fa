import type { RuleEntry } from '../schema';

/** What not to order, and why. Permeability measurements are not here: they carry their own limits. */
export const avoidances: readonly RuleEntry[] = [
  {
    id: 'no-zonulin',
    title: 'No zonulin, in blood or stool',
    gate: {},
    logic: 'true',
    action:
      'Do not order: commercial kits do not measure zonulin and their values do not follow measured permeability.',
    body: 'Research groups; no guideline supports it',
    examples: [
      { given: {}, then: true },
      {
        given: {
          'permeability-test-requested': 'zonulin',
        },
        then: true,
      },
      {
        given: {
          'asks-leaky-gut': true,
        },
        then: true,
      },
    ],
    source: { id: 'power-zonulin-2021', locator: 'Abstract, results and conclusion' },
    grade: 'moderate',
    gradeReason:
      'Cohort of relatives of people with Crohn’s disease: no correlation with lactulose–mannitol; kit specificity was disproved in separate work. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['zonulin-serum', 'zonulin-faecal'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'no-food-igg',
    title: 'No food-specific IgG',
    gate: {},
    logic: 'true',
    action: 'Do not order: IgG shows that a food was eaten, not that it harms.',
    body: 'CSACI (2012), AAAAI, EAACI',
    examples: [
      { given: {}, then: true },
      {
        given: {
          'self-reported-food-allergy': true,
        },
        then: true,
      },
      {
        given: {
          'symptom-trigger-food': true,
        },
        then: true,
      },
    ],
    source: { id: 'csaci-igg-2012', locator: 'Position statement' },
    grade: 'moderate',
    gradeReason: 'Position of several societies; no study supports the test. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['food-igg'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'no-cytotoxic-or-energy-tests',
    title: 'No cytotoxic, hair, kinesiology or electrodermal test',
    gate: {},
    logic: 'true',
    action: 'Do not order: none of them diagnoses food allergy or intolerance.',
    body: 'NICE CG116; CSACI (2012)',
    examples: [
      { given: {}, then: true },
      {
        given: {
          'self-reported-food-allergy': true,
        },
        then: true,
      },
      {
        given: {
          'asks-leaky-gut': true,
        },
        then: true,
      },
    ],
    source: { id: 'nice-cg116', locator: 'Recommendations: alternative diagnostic tests' },
    grade: 'moderate',
    gradeReason:
      'National guideline for the under-19s names Vega, kinesiology and hair analysis; holding it for adults and cytotoxic tests is an extension. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['alcat-cytotoxic', 'hair-kinesiology-vega'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'no-allergy-panel-without-history',
    title: 'No food allergy panel without a history',
    gate: {},
    logic:
      'not (urticaria-angioedema or anaphylaxis-or-wheeze-after-food or vomiting-within-2h-of-food or oral-itching-raw-fruit or tick-bite-delayed-meat-reaction or reproducible-food-reaction)',
    action: 'Do not test for IgE without a matching history: positive results are common and lead to needless diets.',
    body: 'AAAAI, Choosing Wisely',
    examples: [
      {
        given: {
          'urticaria-angioedema': false,
          'anaphylaxis-or-wheeze-after-food': false,
          'vomiting-within-2h-of-food': false,
          'oral-itching-raw-fruit': false,
          'tick-bite-delayed-meat-reaction': false,
          'reproducible-food-reaction': false,
        },
        then: true,
      },
      {
        given: {
          'reproducible-food-reaction': true,
        },
        then: false,
      },
      {
        given: {
          'urticaria-angioedema': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'aaaai-choosing-wisely', locator: 'Item: no IgE battery without a history' },
    grade: 'moderate',
    gradeReason: 'Society statement; not re-read. EAACI (abstract read) puts the history first.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['specific-ige', 'skin-prick-test'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'no-hla-first',
    title: 'No HLA-DQ2/DQ8 as the first celiac test',
    gate: {},
    logic: 'not on-gfd',
    action:
      'Do not order first: most carriers of the genes never have celiac disease. It helps when someone is already gluten-free or results disagree.',
    body: 'European Society for the Study of Coeliac Disease (2025); NICE NG20',
    examples: [
      {
        given: {
          'on-gfd': false,
        },
        then: true,
      },
      {
        given: {
          'on-gfd': true,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'esscd-2025', locator: 'Part 1: abstract, HLA typing in select cases only' },
    grade: 'moderate',
    gradeReason: 'Guideline abstract read; when serology and histology disagree a specialist may still order it.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['hla-dq2-dq8'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'no-parasite-search-without-travel',
    title: 'No search for ova and parasites without travel',
    gate: { ageFrom: 18 },
    logic: 'chronic-diarrhoea and not recent-travel and not immunosuppressed',
    action: 'Giardia apart, do not look for parasites in chronic diarrhoea without travel or migration.',
    body: 'AGA (2019)',
    examples: [
      {
        given: { diarrhoea: true, 'symptom-duration': 60, 'recent-travel': false, immunosuppressed: false },
        then: true,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 60,
          'recent-travel': true,
        },
        then: false,
      },
      {
        given: {
          diarrhoea: true,
          'symptom-duration': 60,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'aga-ibsd-2019', locator: 'Table of recommendations, recommendation 4' },
    grade: 'moderate',
    gradeReason: 'Conditional recommendation, low-quality evidence; read in two guideline-library copies of the table.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'The pathway is for watery diarrhoea of four weeks or more without blood, weight loss, anaemia, fat malabsorption, family history, travel or weak immunity.',
    kind: 'recommendation',
    investigations: ['stool-ova-parasites'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'no-calprotectin-in-acute-blood-or-mass',
    title: 'No calprotectin in acute bloody diarrhoea or with a rectal mass',
    gate: {},
    logic: 'acute-bloody-diarrhoea or rectal-mass',
    action:
      'Do not wait for calprotectin: infection and cancer raise it as well, and the way forward is already clear.',
    body: 'NICE DG11',
    examples: [
      {
        given: {
          'acute-bloody-diarrhoea': true,
        },
        then: true,
      },
      {
        given: {
          'acute-bloody-diarrhoea': false,
          'rectal-mass': false,
        },
        then: false,
      },
      {
        given: {
          'acute-bloody-diarrhoea': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-dg11', locator: 'Section “Recommendations”: only where cancer is not suspected' },
    grade: 'moderate',
    gradeReason:
      'The condition on cancer was read in an archive of guideline summaries; the one on acute bloody diarrhoea is common local practice.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['faecal-calprotectin'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'no-fit-with-a-mass-or-ulcer',
    title: 'No FIT where a mass or an ulcer is found in rectum or anus',
    gate: { ageFrom: 18 },
    logic: 'rectal-mass or anal-mass-or-ulcer',
    action: 'Refer without it: whatever it shows, what was felt or seen has to be looked at.',
    body: 'NICE DG56 and NG12',
    examples: [
      { given: { 'rectal-mass': true }, then: true },
      { given: { 'rectal-mass': false, 'anal-mass-or-ulcer': true }, then: true },
      { given: { 'rectal-mass': false, 'anal-mass-or-ulcer': false }, then: false },
      { given: { 'rectal-mass': false }, then: 'cannot_tell' },
    ],
    source: { id: 'nice-dg56', locator: 'Recommendations 1.1 to 1.4; NG12 as amended in August 2023' },
    grade: 'moderate',
    gradeReason: 'National guidance, read in summaries: it names both as what goes without the test.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    kind: 'recommendation',
    investigations: ['fit'],
    direction: 'avoid',
    urgency: 'routine',
  },
  {
    id: 'no-colonoscopy-in-typical-ibs-under-45',
    title: 'No colonoscopy in typical IBS under 45',
    gate: { ageFrom: 18, ageTo: 44 },
    logic:
      'count(pain-related-to-defecation, change-stool-frequency, change-stool-form) >= 2 and faecal-calprotectin < 50 and not (rectal-bleeding or weight-loss or iron-deficiency-anaemia or nocturnal-stools or first-degree-relative-crc or first-degree-relative-ibd or abdominal-mass)',
    action: 'Do not order when criteria are met, calprotectin is low and every alarm question was answered no.',
    body: 'ACG (2021)',
    examples: [
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'faecal-calprotectin': 20,
          'rectal-bleeding': false,
          'weight-loss': false,
          'iron-deficiency-anaemia': false,
          'nocturnal-stools': false,
          'first-degree-relative-crc': false,
          'first-degree-relative-ibd': false,
          'abdominal-mass': false,
        },
        then: true,
      },
      {
        given: { 'pain-related-to-defecation': true, 'change-stool-form': true, 'faecal-calprotectin': 50 },
        then: false,
      },
      {
        given: {
          'pain-related-to-defecation': true,
          'change-stool-form': true,
          'faecal-calprotectin': 20,
          'rectal-bleeding': true,
        },
        then: false,
      },
      {
        given: { 'pain-related-to-defecation': true, 'change-stool-form': true, 'faecal-calprotectin': 20 },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'acg-ibs-2021',
      locator: 'Recommendation against routine colonoscopy under 45 without warning signs',
    },
    grade: 'moderate',
    gradeReason:
      'Conditional recommendation, low-quality evidence (guideline-library page read). The low calprotectin is an added safeguard.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'recommendation',
    investigations: ['ileocolonoscopy-biopsy'],
    direction: 'avoid',
    urgency: 'routine',
  },
];
