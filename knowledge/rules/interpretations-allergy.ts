import type { RuleEntry } from '../schema';

/** Sorting and reading food reactions and their tests. */
export const allergyInterpretations: readonly RuleEntry[] = [
  {
    id: 'sort-a-food-reaction',
    title: 'What kind of food reaction?',
    gate: {},
    logic:
      "'alpha_gal_like' if mammalian-meat-2-6h and 120 <= onset-minutes <= 360 else 'fpies_like' if repetitive-vomiting-1-4h-after-food and 60 <= onset-minutes <= 240 and not classic-ige-skin-resp else 'ige_like' if ige-type-symptoms and onset-minutes <= 120 else 'non_ige_like' if delayed-gi-or-eczema and onset-minutes >= 120 else 'unclassified'",
    action: 'Time and type decide which tests make sense. Anaphylaxis rules come first.',
    body: 'iMAP (2017); FPIES consensus; alpha-gal reviews',
    examples: [
      { given: { 'onset-minutes': 10, 'ige-type-symptoms': true }, then: 'ige_like' },
      {
        given: {
          'onset-minutes': 150,
          'repetitive-vomiting-1-4h-after-food': true,
          'classic-ige-skin-resp': false,
          'ige-type-symptoms': false,
          'mammalian-meat-2-6h': false,
        },
        then: 'fpies_like',
      },
      { given: { 'onset-minutes': 240, 'mammalian-meat-2-6h': true }, then: 'alpha_gal_like' },
      { given: { 'onset-minutes': 1440, 'delayed-gi-or-eczema': true }, then: 'non_ige_like' },
      {
        given: {
          'onset-minutes': 200,
          'ige-type-symptoms': true,
          'repetitive-vomiting-1-4h-after-food': false,
          'classic-ige-skin-resp': false,
          'mammalian-meat-2-6h': false,
          'delayed-gi-or-eczema': false,
        },
        then: 'unclassified',
      },
    ],
    source: { id: 'imap-2017', locator: 'Table: immediate and delayed' },
    grade: 'low',
    gradeReason:
      'Minutes against hours (iMAP), 1–4 h (FPIES) and 2–6 h (alpha-gal) were seen; the order of the steps is our own.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: null,
    readings: [
      { id: 'alpha_gal_like', label: 'Like alpha-gal' },
      { id: 'fpies_like', label: 'Like FPIES' },
      { id: 'ige_like', label: 'Immediate (IgE) type' },
      { id: 'non_ige_like', label: 'Delayed (non-IgE) type' },
      { id: 'unclassified', label: 'Not clear' },
    ],
  },
  {
    id: 'reading-an-elimination',
    title: 'Reading an elimination diet',
    gate: {},
    logic:
      "'confirmed' if elimination-diet == 'clear-off-and-on' else 'reintroduction_needed' if elimination-diet == 'not-reintroduced' else 'cannot_be_read' if elimination-diet == 'not-interpretable' else 'not_confirmed_resume_food'",
    action:
      'Only better off the food and worse on it again confirms; otherwise the food comes back. Reintroduce under supervision after an immediate reaction, FPIES, severe eczema with positive IgE, or poor growth.',
    body: 'iMAP (2017)',
    examples: [
      { given: { 'elimination-diet': 'clear-off-and-on' }, then: 'confirmed' },
      { given: { 'elimination-diet': 'not-reintroduced' }, then: 'reintroduction_needed' },
      { given: { 'elimination-diet': 'better-no-relapse' }, then: 'not_confirmed_resume_food' },
      { given: { 'elimination-diet': 'no-change' }, then: 'not_confirmed_resume_food' },
    ],
    source: { id: 'imap-2017', locator: 'Diagnosis by elimination and reintroduction' },
    grade: 'moderate',
    gradeReason: 'Principle of improvement and relapse read before. Not re-read.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'non-ige-food-allergy',
    readings: [
      { id: 'confirmed', label: 'Confirmed' },
      { id: 'reintroduction_needed', label: 'Reintroduction still needed' },
      { id: 'not_confirmed_resume_food', label: 'Not confirmed: eat it again' },
      { id: 'cannot_be_read', label: 'Cannot be read' },
    ],
  },
  {
    id: 'sensitised-or-allergic',
    title: 'Sensitised is not allergic',
    gate: {},
    logic:
      "'sensitised_only' if sensitisation-positive and tolerates-food-on-other-occasions else 'allergy_likely' if sensitisation-positive and history-consistent else 'challenge_or_specialist' if sensitisation-positive or history-consistent else 'ige_allergy_unlikely'",
    action:
      'Eaten without trouble: keep eating it. Convincing history with a negative test: specialist, and until then keep avoiding and keep the emergency plan.',
    body: 'EAACI (2023)',
    examples: [
      { given: { 'sensitisation-positive': true, 'tolerates-food-on-other-occasions': true }, then: 'sensitised_only' },
      {
        given: {
          'sensitisation-positive': true,
          'tolerates-food-on-other-occasions': false,
          'history-consistent': true,
        },
        then: 'allergy_likely',
      },
      {
        given: {
          'sensitisation-positive': true,
          'history-consistent': false,
          'tolerates-food-on-other-occasions': false,
        },
        then: 'challenge_or_specialist',
      },
      { given: { 'sensitisation-positive': false, 'history-consistent': true }, then: 'challenge_or_specialist' },
      { given: { 'sensitisation-positive': false, 'history-consistent': false }, then: 'ige_allergy_unlikely' },
    ],
    source: { id: 'eaaci-fa-dx-2023', locator: 'Abstract: history first, then tests' },
    grade: 'low',
    gradeReason: 'The principle was read in the abstract; the four steps are our own wording of it.',
    readFrom: 'recalled',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'ige-food-allergy',
    readings: [
      { id: 'sensitised_only', label: 'Sensitised only' },
      { id: 'allergy_likely', label: 'Allergy likely' },
      { id: 'challenge_or_specialist', label: 'Challenge or specialist' },
      { id: 'ige_allergy_unlikely', label: 'IgE allergy unlikely' },
    ],
  },
  {
    id: 'feeding-with-suspected-milk-allergy',
    title: 'Infant with suspected milk allergy: what to feed',
    gate: { ageTo: 2 },
    logic:
      "false if not cmpa-suspected else 'maternal_milk_exclusion' if breastfed else 'amino_acid_formula' if severe-cmpa else 'extensively_hydrolysed_formula'",
    action:
      'Breastfed: the mother leaves out milk, with calcium and vitamin D, if the baby has symptoms. Else extensively hydrolysed formula; amino acid formula when severe.',
    body: 'ESPGHAN (2012)',
    examples: [
      { given: { 'cmpa-suspected': true, breastfed: true }, then: 'maternal_milk_exclusion' },
      {
        given: { 'cmpa-suspected': true, breastfed: false, 'severe-cmpa': false },
        then: 'extensively_hydrolysed_formula',
      },
      { given: { 'cmpa-suspected': true, breastfed: false, 'severe-cmpa': true }, then: 'amino_acid_formula' },
      { given: { 'cmpa-suspected': false }, then: false },
    ],
    source: { id: 'espghan-cma-2012', locator: 'Abstract: choice of formula' },
    grade: 'moderate',
    gradeReason:
      'Guideline; abstract read (strict milk-free diet of the mother, extensively hydrolysed formula, amino acids for certain situations).',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'non-ige-food-allergy',
    readings: [
      { id: 'maternal_milk_exclusion', label: 'Mother leaves out milk' },
      { id: 'extensively_hydrolysed_formula', label: 'Extensively hydrolysed formula' },
      { id: 'amino_acid_formula', label: 'Amino acid formula' },
    ],
  },
  {
    id: 'milk-allergy-confirm',
    title: 'Milk allergy must be confirmed: where',
    gate: { ageTo: 5 },
    logic:
      "false if not (cmpa-suspected and improved-on-elimination) else 'no_reintroduction_specialist' if recent-anaphylaxis-same-food and sensitisation-positive else 'supervised_only' if fpies-ever or ige-milk-allergy or severe-cmpa or anaphylaxis-or-wheeze-after-food or recent-anaphylaxis-same-food else 'planned_reintroduction'",
    action:
      'Planned reintroduction, at home only in mild delayed cases; supervised after FPIES, immediate or severe reactions; none after recent anaphylaxis with a positive test.',
    body: 'ESPGHAN (2012); iMAP (2017)',
    examples: [
      {
        given: {
          'cmpa-suspected': true,
          'improved-on-elimination': true,
          'recent-anaphylaxis-same-food': false,
          'sensitisation-positive': false,
          'fpies-ever': false,
          'ige-milk-allergy': false,
          'severe-cmpa': false,
          'anaphylaxis-or-wheeze-after-food': false,
        },
        then: 'planned_reintroduction',
      },
      {
        given: {
          'cmpa-suspected': true,
          'improved-on-elimination': true,
          'recent-anaphylaxis-same-food': false,
          'fpies-ever': true,
        },
        then: 'supervised_only',
      },
      {
        given: {
          'cmpa-suspected': true,
          'improved-on-elimination': true,
          'recent-anaphylaxis-same-food': true,
          'sensitisation-positive': true,
        },
        then: 'no_reintroduction_specialist',
      },
      { given: { 'cmpa-suspected': false }, then: false },
    ],
    source: { id: 'espghan-cma-2012', locator: 'Abstract: challenge after elimination' },
    grade: 'low',
    gradeReason:
      'The abstract (read) asks for a supervised challenge in all but clear immediate cases; iMAP allows home in mild delayed cases. Which reactions need a hospital is partly our own, on the safe side.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'interpretation',
    condition: 'non-ige-food-allergy',
    readings: [
      { id: 'planned_reintroduction', label: 'Planned reintroduction' },
      { id: 'supervised_only', label: 'In hospital only' },
      { id: 'no_reintroduction_specialist', label: 'None: specialist' },
    ],
  },
];
