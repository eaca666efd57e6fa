import type { FindingEntry } from '../schema';

/** Pointers to infection and to a failing or misdirected immune system. */
export const infectionImmuneFindings: readonly FindingEntry[] = [
  {
    id: 'sudden-onset-under-2-weeks',
    label: 'Began less than two weeks ago',
    question: 'Did the symptoms begin less than two weeks ago?',
    definition: 'The present symptoms began less than 14 days ago.',
    alsoKnownAs: ['acute onset', 'since a few days'],
    kind: {
      type: 'presence',
    },
    acute: true,
    section: 'complaint',
    derivedFrom: 'symptom-duration < 14',
    effort: 1,
  },
  {
    id: 'sick-contacts',
    label: 'Others ill at the same time',
    question: 'Has anyone around you, or anyone who ate with you, had the same?',
    definition:
      'Illness of the same kind in the household, at work, in a home or among people who shared a meal, within the last days.',
    alsoKnownAs: [
      'outbreak',
      'family ill too',
      'something going round',
      'someone else ill',
      'family ill',
      'others ill',
      'household ill',
      'norovirus going round',
      'husband has the same',
    ],
    kind: {
      type: 'presence',
    },
    section: 'exposures',
    effort: 1,
  },
  {
    id: 'undercooked-poultry-or-shellfish',
    label: 'Raw or undercooked poultry, eggs or shellfish',
    question: 'In the week before, did you eat poultry, eggs or shellfish that were raw or not cooked through?',
    definition: 'Raw or undercooked poultry, eggs, meat or shellfish in the week before the onset.',
    alsoKnownAs: ['pink chicken', 'oysters', 'barbecue', 'raw egg', 'bad seafood', 'dodgy chicken'],
    kind: {
      type: 'presence',
    },
    section: 'exposures',
    effort: 1,
  },
  {
    id: 'previous-c-difficile',
    label: 'C. difficile before',
    question: 'Have you had C. difficile before?',
    definition: 'Clostridioides difficile infection diagnosed in an earlier illness.',
    alsoKnownAs: ['previous cdi', 'c. diff before'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    effort: 1,
  },
  {
    id: 'hiv-infection',
    label: 'Known HIV infection',
    question: 'Do you have HIV?',
    definition: 'HIV infection known before, treated or not.',
    alsoKnownAs: ['hiv positive', 'living with hiv', 'aids', 'HIV infection'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    effort: 1,
  },
  {
    id: 'hiv-risk-exposure',
    label: 'Possible exposure to HIV',
    question:
      'Could you have been exposed to HIV, by sex without protection, shared needles, or living where it is common?',
    definition:
      'Exposure by sex, needles, blood products, from the mother, or origin from a country where HIV is common, without a later negative test.',
    alsoKnownAs: ['hiv risk', 'shared needles', 'unprotected sex', 'IVDU with shared needles'],
    kind: {
      type: 'presence',
    },
    section: 'exposures',
    effort: 2,
  },
  {
    id: 'oral-candidiasis',
    label: 'Thrush in the mouth',
    question: 'Are there white patches in the mouth that wipe off?',
    definition: 'Thrush of mouth or throat, not explained by antibiotics, inhaled steroids or dentures.',
    alsoKnownAs: ['oral thrush', 'oropharyngeal candidiasis', 'white tongue'],
    kind: {
      type: 'presence',
    },
    section: 'examination',
    effort: 3,
  },
  {
    id: 'lymphadenopathy',
    label: 'Swollen lymph nodes',
    question: 'Are lymph nodes swollen at the neck, the armpits or the groin?',
    definition:
      'Enlarged lymph nodes without a local reason, felt or on imaging; with a new rash or sore throat that is entered as well.',
    alsoKnownAs: ['swollen glands', 'lumps in the neck', 'cervical nodes'],
    kind: {
      type: 'presence',
    },
    section: 'examination',
    effort: 3,
  },
  {
    id: 'splenomegaly',
    label: 'Enlarged spleen',
    question: 'Is the spleen enlarged?',
    definition: 'Spleen felt below the ribs or enlarged on imaging; an enlarged liver is entered as well.',
    alsoKnownAs: ['big spleen', 'hepatosplenomegaly', 'organomegaly of the spleen'],
    kind: {
      type: 'presence',
    },
    section: 'examination',
    effort: 3,
  },
  {
    id: 'hepatomegaly',
    label: 'Enlarged liver',
    question: 'Is the liver enlarged?',
    definition: 'Liver felt well below the ribs or enlarged on imaging; a known disease of the liver is another entry.',
    alsoKnownAs: ['big liver', 'large liver', 'liver edge palpable', 'liver felt', 'hepatosplenomegaly'],
    kind: {
      type: 'presence',
    },
    section: 'examination',
    effort: 3,
  },
  {
    id: 'hyperpigmentation',
    label: 'Darkening of the skin',
    question: 'Has the skin become darker, without sun?',
    definition: 'Diffuse darkening of the skin, most on exposed skin, without sun or drugs that explain it.',
    alsoKnownAs: ['skin darkening', 'pigmentation'],
    kind: {
      type: 'presence',
    },
    section: 'examination',
    effort: 3,
  },
  {
    id: 'migratory-arthralgia-then-diarrhoea',
    label: 'Joint pain first, the gut later',
    question: 'Did pain that wandered from joint to joint come first, and the bowel complaints months or years later?',
    definition: 'Migrating joint pain or arthritis that came months or years before diarrhoea or weight loss.',
    alsoKnownAs: ['wandering joint pain', 'palindromic arthritis'],
    kind: {
      type: 'presence',
    },
    section: 'extra_intestinal',
    effort: 2,
  },
  {
    id: 'recurrent-sinopulmonary-infection',
    label: 'Repeated chest or sinus infections',
    question: 'Do you get chest, sinus or ear infections again and again?',
    definition:
      'Repeated bacterial infections of sinuses, ears or lungs, such as two or more pneumonias or several courses of antibiotics a year.',
    alsoKnownAs: ['recurrent pneumonia', 'recurrent sinusitis', 'always on antibiotics'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    effort: 1,
  },
  {
    id: 'bronchiectasis',
    label: 'Bronchiectasis',
    question: 'Has a scan shown widened airways (bronchiectasis)?',
    definition: 'Bronchiectasis on imaging.',
    alsoKnownAs: ['widened airways'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    effort: 2,
  },
  {
    id: 'giardia-recurrent',
    label: 'Giardia more than once',
    question: 'Have you had Giardia, or another proven gut infection, more than once?',
    definition: 'Repeated or persistent giardiasis or other proven gut infection.',
    alsoKnownAs: ['recurrent giardiasis', 'chronic giardiasis'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    effort: 2,
  },
  {
    id: 'autoimmune-cytopenia',
    label: 'Low platelets or red cells from autoimmunity',
    question: 'Have you had low platelets or red blood cells because your immune system destroyed them?',
    definition: 'Immune thrombocytopenia, autoimmune haemolytic anaemia or neutropenia, now or earlier.',
    alsoKnownAs: ['itp', 'autoimmune haemolytic anaemia', 'evans syndrome'],
    kind: {
      type: 'presence',
    },
    section: 'history',
    effort: 2,
  },
  {
    id: 'gluten-free-diet-no-response',
    label: 'Strict gluten-free diet without effect',
    question: 'Did a strict gluten-free diet of some months change nothing?',
    definition:
      'No response of symptoms to a strict gluten-free diet of at least six months; only for those who have tried it.',
    alsoKnownAs: [
      'diet does not help',
      'non-responsive to gluten-free diet',
      'gluten-free diet did not help',
      'stopped gluten did not help',
      'GFD did not help',
    ],
    kind: {
      type: 'presence',
    },
    section: 'food',
    effort: 2,
  },
];
