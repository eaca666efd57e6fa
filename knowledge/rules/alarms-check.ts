import type { RuleEntry } from '../schema';

/** A quiet list: to be checked before a benign label; not a banner. */
export const checkAlarms: readonly RuleEntry[] = [
  {
    id: 'fit-offer',
    title: 'Symptoms for which a FIT is offered',
    gate: { ageFrom: 18 },
    logic:
      'abdominal-mass or change-in-bowel-habit or iron-deficiency-anaemia or (age-years >= 40 and weight-loss and abdominal-pain) or (age-years < 50 and rectal-bleeding and (abdominal-pain or weight-loss)) or (age-years >= 50 and (rectal-bleeding or abdominal-pain or weight-loss)) or (age-years >= 60 and anaemia)',
    action:
      'Offer FIT, also after a negative screening FIT; where FIT is not the gate, colonoscopy. Below 10 µg/g: safety net, and act when symptoms stay.',
    body: 'NICE NG12 (2023), DG56',
    examples: [
      {
        given: {
          'age-years': 49,
          'rectal-bleeding': true,
          'abdominal-pain': true,
        },
        then: true,
      },
      {
        given: {
          'age-years': 49,
          'rectal-bleeding': true,
          'abdominal-pain': false,
          'weight-loss': false,
          'abdominal-mass': false,
          'change-in-bowel-habit': false,
          'iron-deficiency-anaemia': false,
        },
        then: false,
      },
      {
        given: {
          'age-years': 50,
          'rectal-bleeding': true,
        },
        then: true,
      },
      {
        given: {
          'age-years': 39,
          'weight-loss': true,
          'abdominal-pain': true,
          'abdominal-mass': false,
          'change-in-bowel-habit': false,
          'iron-deficiency-anaemia': false,
          'rectal-bleeding': false,
        },
        then: false,
      },
      {
        given: {
          'age-years': 30,
          'rectal-bleeding': true,
          'abdominal-mass': false,
          'change-in-bowel-habit': false,
          'iron-deficiency-anaemia': false,
        },
        then: 'cannot_tell',
      },
    ],
    source: { id: 'nice-ng12', locator: 'Colorectal: FIT to guide referral (2023)' },
    grade: 'moderate',
    gradeReason:
      'National referral guideline resting on primary-care predictive values of about 3 % or more; read in digests, not in the guideline itself.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'soon',
    investigations: ['fit'],
    strength: 'check_first',
  },
  {
    id: 'new-bowel-symptoms-after-50-woman',
    title: 'First IBS-type symptoms in a woman of 50 or over',
    gate: { ageFrom: 50, sex: 'female' },
    logic: '14 <= symptom-duration <= 365 and (abdominal-pain or bloating) and change-in-bowel-habit',
    action: 'CA-125, since IBS seldom begins at this age; FIT as well.',
    body: 'NICE CG122, NG12',
    examples: [
      {
        given: {
          'symptom-duration': 120,
          bloating: true,
          'change-in-bowel-habit': true,
        },
        then: true,
      },
      {
        given: {
          'symptom-duration': 366,
          bloating: true,
          'change-in-bowel-habit': true,
        },
        then: false,
      },
      {
        given: {
          'symptom-duration': 200,
          bloating: true,
        },
        then: 'cannot_tell',
      },
    ],
    source: {
      id: 'nice-cg122',
      locator: 'Recommendations: symptoms suggesting IBS in the last 12 months, 50 and over',
    },
    grade: 'moderate',
    gradeReason:
      'National guideline resting on primary-care case-control studies; read in a summary by the issuing body.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'NICE says “symptoms that suggest IBS”; pain or bloating with a changed bowel habit is our reading.',
    kind: 'alarm',
    urgency: 'soon',
    investigations: ['ca125', 'fit'],
    strength: 'check_first',
  },
  {
    id: 'nocturnal-bowel-opening',
    title: 'Diarrhoea or urgency that wakes at night',
    gate: {},
    logic: 'nocturnal-stools and (diarrhoea or urgency)',
    action: 'Not typical of IBS: look for inflammation, microscopic colitis, bile acids and drugs before the label.',
    body: 'BSG (2021)',
    examples: [
      {
        given: {
          'nocturnal-stools': true,
          diarrhoea: true,
        },
        then: true,
      },
      {
        given: {
          'nocturnal-stools': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'bsg-ibs-2021', locator: 'Alarm features and atypical features' },
    grade: 'low',
    gradeReason:
      'The guideline lists it as a reason to look further; it discriminates weakly. Without diarrhoea it stays on the quiet list.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-22',
    kind: 'alarm',
    urgency: 'soon',
    investigations: ['faecal-calprotectin', 'colonoscopy-random-biopsies'],
    strength: 'refer_urgently',
  },
  {
    id: 'after-anaphylaxis',
    title: 'Past anaphylaxis or wheeze after food',
    gate: {},
    logic: 'anaphylaxis-or-wheeze-after-food',
    action: 'Adrenaline auto-injector and plan if there is none; allergy clinic; no home trial of the food.',
    body: 'World Allergy Organization (2020)',
    examples: [
      {
        given: {
          'anaphylaxis-or-wheeze-after-food': true,
        },
        then: true,
      },
      {
        given: {
          'anaphylaxis-or-wheeze-after-food': false,
        },
        then: false,
      },
      { given: {}, then: 'cannot_tell' },
    ],
    source: { id: 'wao-2020', locator: 'Abstract: referral and auto-injectors' },
    grade: 'moderate',
    gradeReason: 'Position paper; the abstract (read) asks for specialist referral and education after anaphylaxis.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    kind: 'alarm',
    urgency: 'soon',
    investigations: ['tryptase', 'specific-ige'],
    strength: 'check_first',
  },
];
