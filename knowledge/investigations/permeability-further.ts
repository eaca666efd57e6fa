import type { InvestigationEntry } from '../schema';

/** The preparation that the permeability tests share: painkillers that raise permeability by themselves. */
const nsaidsStopped: InvestigationEntry['preparation'][number] = {
  statement: 'Stop NSAIDs and aspirin three to seven days before if that is safe; if not, write it on the report.',
  before: [{ from: 7, unit: 'd', what: 'No NSAIDs or aspirin, if that is safe; three days are the least' }],
  source: {
    id: 'sequeira2014',
    locator: 'Abstract, key results',
  },
  grade: 'moderate',
  gradeReason: 'Randomised crossover with lactulose and mannitol in 40 healthy women; the wash-out time is customary.',
  readFrom: 'abstract',
  clinicalReview: null,
  reviewedOn: '2026-11-22',
};

/** Further measurements of permeability with sugars and other probes; none names a disease. */
export const permeabilityFurtherInvestigations: readonly InvestigationEntry[] = [
  {
    id: 'lactulose-rhamnose-test',
    name: 'Lactulose–rhamnose urine test',
    alsoKnownAs: ['L/R ratio', 'LRR', 'dual sugar test with rhamnose'],
    answers: [
      'Is there a leaky gut test without mannitol?',
      'What does a raised lactulose/rhamnose ratio mean?',
      'Does a permeability test predict relapse of Crohn disease?',
    ],
    role: 'permeability',
    specimen: 'urine',
    purpose:
      'Asks the same as lactulose–mannitol, with a small probe that food hardly supplies. It describes the function of the small bowel against people tested in the same way; it names no disease.',
    howItIsDone: [
      'Fast overnight, empty the bladder, keep a baseline sample.',
      'Drink about 5 g lactulose with 0.5 to 1 g L-rhamnose; some kits add 5 g sucralose for the colon.',
      'Collect all urine for five hours, optionally up to 24 hours, and measure the volume.',
      'Report the recovery of each sugar in per cent of its dose, their ratio, the dose, the window and the assay.',
    ],
    preparation: [
      {
        statement: 'Fast for twelve hours: a trial of the method asks for that.',
        before: [{ from: 12, unit: 'h', what: 'Nothing to eat' }],
        source: { id: 'nct07066176', locator: 'Summary' },
        grade: 'low',
        gradeReason: 'Entry in a trial register; older protocols fast overnight without a number.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      nsaidsStopped,
      {
        statement:
          'Ask about NSAIDs and aspirin, and record the last dose: two doses within a night raised permeability in healthy people.',
        source: { id: 'bjarnason1986', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          'Healthy volunteers, single nights, measured with chromium-51 EDTA; how long the effect lasts was not measured.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement: 'Ask when the last alcohol was: permeability was raised for up to two weeks after heavy drinking.',
        source: { id: 'bjarnason1984', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          '36 people dependent on alcohol, measured with chromium-51 EDTA; other probes and lighter drinking were not studied.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    spoiledBy: [
      {
        id: 'nsaid-or-aspirin',
        when: 'nsaid-use or aspirin-use',
        effect: 'false_positive',
        statement:
          'NSAIDs and aspirin raise the passage of large probes within hours. Stop them three to seven days before if that is safe; if not, write it on the report.',
        source: {
          id: 'sequeira2014',
          locator: 'Abstract, key results',
        },
        grade: 'moderate',
        gradeReason:
          'Randomised crossover with lactulose and mannitol in 40 healthy women; the wash-out time is customary.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'alcohol',
        effect: 'false_positive',
        statement:
          'Heavy drinking raises permeability: within four days of the last drink in almost all people dependent on alcohol, in many for up to two weeks. Record the last drink.',
        source: { id: 'bjarnason1984', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          '36 people dependent on alcohol, measured with chromium-51 EDTA; other probes and lighter drinking were not studied.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'hard-exercise',
        effect: 'false_positive',
        statement: 'Endurance exercise raises permeability for a time: none the day before and on the day.',
        source: {
          id: 'camilleri2019',
          locator: 'Abstract: stress disorders',
        },
        grade: 'low',
        gradeReason: 'Named in a review; the interval is customary.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'smoking',
        when: 'smoking-current',
        effect: 'false_negative',
        statement:
          'Smokers had the same permeability as others at rest and a smaller rise after indomethacin: record the habit.',
        source: { id: 'suenaert2000', locator: 'Abstract, results' },
        grade: 'low',
        gradeReason: '50 smokers and 50 others, measured with chromium-51 EDTA.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
        caveat:
          'An older study of 50 people found less chromium-51 EDTA in the urine of smokers (Scand J Gastroenterol 1989).',
      },
      {
        id: 'recent-gut-infection-or-bowel-cleansing',
        when: 'prior-gastroenteritis',
        effect: 'false_positive',
        statement:
          'Acute gastroenteritis raises permeability: it was abnormal in all of 18 people with rotavirus and normal again four weeks after. Wait four weeks.',
        source: { id: 'noone1986', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          'Three adults and 15 infants; some were normal much earlier. The interval is taken from when they were measured again.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'diarrhoea-during-collection',
        when: 'watery-diarrhoea',
        effect: 'uninterpretable',
        statement:
          'Transit decides which part of the bowel a window measures: after two hours half of a liquid dose was in the colon. With fast transit the windows no longer stand for what they say.',
        source: { id: 'camilleri2010', locator: 'Abstract' },
        grade: 'moderate',
        gradeReason: 'Measured in 12 healthy people; diarrhoea was not studied, it follows.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'low-urine-volume',
        effect: 'uninterpretable',
        statement:
          'A short or incomplete collection changes the recovery of the small probe and with it the ratio: measure the volume exactly.',
        source: {
          id: 'mattioli2011',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: '55 people; volume was not assigned; lactulose and mannitol, not this pair of probes.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'kidney-disease',
        effect: 'uninterpretable',
        statement:
          'The probes leave by the kidney. No permeability test has been validated in chronic kidney disease, and how far a ratio corrects for it is not known.',
        source: { id: 'terpstra2016', locator: 'Abstract, results; table 1' },
        grade: 'low',
        gradeReason: 'Systematic review of 15 studies, for want of any validation.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'galactosaemia',
        effect: 'unsafe',
        statement:
          'Lactulose syrup contains galactose and lactose: not in galactosaemia, and with caution in diabetes.',
        source: { id: 'lactulose-spc', locator: 'Sections 4.3 and 4.4' },
        grade: 'moderate',
        gradeReason: 'Product information of a medicine; the dose of a test is smaller than that of treatment.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'quantity',
      unit: '{ratio}',
      min: 0,
      max: 5,
      decimals: 4,
    },
    referenceValues: [
      {
        label: 'Healthy adults, 0–5 h, triple-sugar drink',
        value: 'median 0.024 (quartiles 0.022–0.034)',
        usableAsCutoff: false,
        population: 'Healthy adults, one laboratory; quartiles, not limits',
        source: {
          id: 'triplesugar2004',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: 'Descriptive. Collected earlier from the source; not re-read for this entry.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        label: 'Healthy adults, 0–5 h, multi-sugar drink',
        value: 'median 0.014 (quartiles 0.008–0.025)',
        usableAsCutoff: false,
        population: 'Healthy adults, another laboratory; quartiles, not limits',
        source: {
          id: 'ludidi2014',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: 'Descriptive. Collected earlier from the source; not re-read for this entry.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        label: 'Decision limit of the study in new referrals',
        value: '0.05',
        usableAsCutoff: true,
        population: '602 new referrals; holds only for the same dose, window and assay',
        source: {
          id: 'ip-review2019',
          locator: 'Table of studies, Tibble 2002',
        },
        grade: 'low',
        gradeReason: 'Read in a table of a review.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    cannotTell: [
      'Which disease is present: celiac disease, Crohn disease, NSAIDs and infection all raise it.',
      'Whether somebody has “leaky gut syndrome”.',
      'Whether a diet or supplement is needed or works.',
    ],
    burden: {
      invasiveness: 1,
      cost: 3,
      waitDays: 14,
      patient: 'A fasting morning, a sweet drink and five hours of collecting urine.',
    },
    risks: ['Bloating and loose stool.', 'A label that leads to needless diets.'],
    guidelines: [
      {
        body: 'Lacy and colleagues, expert review',
        year: 2024,
        statement:
          'Leaky gut syndrome is not accepted as a formal medical diagnosis, and no validated test exists to make it; tests sold for it lead to cost, alarm and unproven treatment.',
        source: {
          id: 'lacy2024',
          locator: 'Abstract',
        },
        grade: 'low',
        gradeReason: 'An expert review, not a guideline with graded evidence.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['ttg-iga', 'faecal-calprotectin'],
    bundle: 'urine-sugars',
    codes: [],
    further: [
      {
        statement:
          'In 50 people with Crohn disease in remission 8 of 18 with a raised and 1 of 32 with a normal result relapsed within a year.',
        source: {
          id: 'arnott2000',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: 'One centre, nine relapses: prognosis in known disease, not diagnosis.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement:
          'In 602 new referrals a raised ratio found small-bowel disease against irritable bowel syndrome with a sensitivity of 63 % and a specificity of 87 %.',
        source: {
          id: 'tibble2002',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason:
          'One centre; the abstract says “intestinal permeability” without the sugars. Collected earlier; not re-read for this entry.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'c13-mannitol-lactulose-test',
    name: '13C-mannitol and lactulose urine test',
    alsoKnownAs: ['13C-mannitol permeability test', 'labelled mannitol test'],
    answers: ['Is there a permeability test that food does not spoil?', 'What is the 13C-mannitol test?'],
    role: 'permeability',
    specimen: 'urine',
    purpose:
      'Lactulose–mannitol with isotope-labelled mannitol, so that mannitol from food does not count. For research centres with their own reference group.',
    howItIsDone: [
      'Baseline urine, then about 100 mg 13C-mannitol and 1 g lactulose by mouth.',
      'Three timed collections: 0–2 h (mainly small bowel), 2–8 h (mixed), 8–24 h (weighted to the colon).',
      'Measured by tandem mass spectrometry.',
    ],
    preparation: [
      {
        statement: 'Fast for twelve hours: a trial of the method asks for that.',
        before: [{ from: 12, unit: 'h', what: 'Nothing to eat' }],
        source: { id: 'nct07066176', locator: 'Summary' },
        grade: 'low',
        gradeReason: 'Entry in a trial register; older protocols fast overnight without a number.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      nsaidsStopped,
      {
        statement:
          'Ask about NSAIDs and aspirin, and record the last dose: two doses within a night raised permeability in healthy people.',
        source: { id: 'bjarnason1986', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          'Healthy volunteers, single nights, measured with chromium-51 EDTA; how long the effect lasts was not measured.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement: 'Ask when the last alcohol was: permeability was raised for up to two weeks after heavy drinking.',
        source: { id: 'bjarnason1984', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          '36 people dependent on alcohol, measured with chromium-51 EDTA; other probes and lighter drinking were not studied.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    spoiledBy: [
      {
        id: 'nsaid-or-aspirin',
        when: 'nsaid-use or aspirin-use',
        effect: 'false_positive',
        statement:
          'NSAIDs and aspirin raise the passage of large probes within hours. Stop them three to seven days before if that is safe; if not, write it on the report.',
        source: {
          id: 'sequeira2014',
          locator: 'Abstract, key results',
        },
        grade: 'moderate',
        gradeReason:
          'Randomised crossover with lactulose and mannitol in 40 healthy women; the wash-out time is customary.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'alcohol',
        effect: 'false_positive',
        statement:
          'Heavy drinking raises permeability: within four days of the last drink in almost all people dependent on alcohol, in many for up to two weeks. Record the last drink.',
        source: { id: 'bjarnason1984', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          '36 people dependent on alcohol, measured with chromium-51 EDTA; other probes and lighter drinking were not studied.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'hard-exercise',
        effect: 'false_positive',
        statement: 'Endurance exercise raises permeability for a time: none the day before and on the day.',
        source: {
          id: 'camilleri2019',
          locator: 'Abstract: stress disorders',
        },
        grade: 'low',
        gradeReason: 'Named in a review; the interval is customary.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'recent-gut-infection-or-bowel-cleansing',
        when: 'prior-gastroenteritis',
        effect: 'false_positive',
        statement:
          'Acute gastroenteritis raises permeability: it was abnormal in all of 18 people with rotavirus and normal again four weeks after. Wait four weeks.',
        source: { id: 'noone1986', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          'Three adults and 15 infants; some were normal much earlier. The interval is taken from when they were measured again.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'diarrhoea-during-collection',
        when: 'watery-diarrhoea',
        effect: 'uninterpretable',
        statement:
          'Transit decides which part of the bowel a window measures: after two hours half of a liquid dose was in the colon. With fast transit the windows no longer stand for what they say.',
        source: { id: 'camilleri2010', locator: 'Abstract' },
        grade: 'moderate',
        gradeReason: 'Measured in 12 healthy people; diarrhoea was not studied, it follows.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'low-urine-volume',
        effect: 'uninterpretable',
        statement:
          'A short or incomplete collection changes the recovery of the small probe and with it the ratio: measure the volume exactly.',
        source: {
          id: 'mattioli2011',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: '55 people; volume was not assigned; lactulose and mannitol, not this pair of probes.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'kidney-disease',
        effect: 'uninterpretable',
        statement:
          'The probes leave by the kidney. No permeability test has been validated in chronic kidney disease, and how far a ratio corrects for it is not known.',
        source: { id: 'terpstra2016', locator: 'Abstract, results; table 1' },
        grade: 'low',
        gradeReason: 'Systematic review of 15 studies, for want of any validation.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'within-lab-interval',
          label: 'Within the laboratory’s interval',
          meaning: 'Says little; excludes no disease.',
        },
        {
          id: 'outside-lab-interval',
          label: 'Outside the laboratory’s interval',
          meaning: 'Differs from the people this laboratory measured; look for the cause, name no disease.',
        },
        {
          id: 'not-interpretable',
          label: 'Not interpretable',
          meaning: 'No result: sample, preparation or quality failed.',
        },
      ],
    },
    referenceValues: [
      {
        label: 'Healthy adults: central recoveries over 24 h',
        value: '13C-mannitol about 30 %, rhamnose about 15 %, lactulose 0.32 %, sucralose 2.3 %',
        usableAsCutoff: false,
        population: '60 healthy adults; central values, not limits',
        source: {
          id: 'khoshbin2021',
          locator: 'Abstract, results',
        },
        grade: 'moderate',
        gradeReason: 'Normative study with a wide spread. Collected earlier; not re-read for this entry.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    cannotTell: [
      'Which disease is present, or whether any is.',
      'Whether somebody has “leaky gut syndrome”.',
      'Whether a diet or supplement is needed or works.',
    ],
    burden: {
      invasiveness: 1,
      cost: 4,
      waitDays: 28,
      patient: 'A fasting morning, a drink and 24 hours of collecting urine.',
    },
    risks: ['Loose stool.', 'A label that leads to needless diets.'],
    guidelines: [
      {
        body: 'Lacy and colleagues, expert review',
        year: 2024,
        statement:
          'Leaky gut syndrome is not accepted as a formal medical diagnosis, and no validated test exists to make it; tests sold for it lead to cost, alarm and unproven treatment.',
        source: {
          id: 'lacy2024',
          locator: 'Abstract',
        },
        grade: 'low',
        gradeReason: 'An expert review, not a guideline with graded evidence.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['ttg-iga', 'faecal-calprotectin'],
    bundle: 'urine-sugars',
    codes: [],
    further: [
      {
        statement:
          'Doses of 100 mg 13C-mannitol and 1000 mg lactulose with collections at 0–2, 2–8 and 8–24 hours were used in 17 patients with Crohn disease, 20 with ulcerative colitis and healthy volunteers.',
        source: {
          id: 'dunleavy2025',
          locator: 'Abstract, methods and results',
        },
        grade: 'low',
        gradeReason: 'Small groups; a comparison of groups, not of accuracy.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'cellobiose-mannitol-test',
    name: 'Cellobiose–mannitol urine test (historical)',
    alsoKnownAs: ['Ce/Ma test', 'cellobiose permeability test'],
    answers: ['Was there a urine test for celiac disease?', 'Can a sugar test screen for celiac disease?'],
    role: 'not_recommended',
    specimen: 'urine',
    purpose:
      'Before antibodies existed it screened for damage of the villi. tTG-IgA answers the question better, and nobody should be sent for it today.',
    howItIsDone: ['Do not order. It was a drink of cellobiose with mannitol and five hours of collecting urine.'],
    preparation: [
      {
        statement: 'Fast for twelve hours: a trial of the method asks for that.',
        before: [{ from: 12, unit: 'h', what: 'Nothing to eat' }],
        source: { id: 'nct07066176', locator: 'Summary' },
        grade: 'low',
        gradeReason: 'Entry in a trial register; older protocols fast overnight without a number.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      nsaidsStopped,
    ],
    spoiledBy: [
      {
        id: 'nsaid-or-aspirin',
        when: 'nsaid-use or aspirin-use',
        effect: 'false_positive',
        statement:
          'NSAIDs and aspirin raise the passage of large probes within hours. Stop them three to seven days before if that is safe; if not, write it on the report.',
        source: {
          id: 'sequeira2014',
          locator: 'Abstract, key results',
        },
        grade: 'moderate',
        gradeReason:
          'Randomised crossover with lactulose and mannitol in 40 healthy women; the wash-out time is customary.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'sweeteners-in-food',
        effect: 'uninterpretable',
        statement:
          'Sugars and polyols from food and medicines reach the urine: baseline mannitol was found in every one of 60 volunteers.',
        source: {
          id: 'khoshbin2021',
          locator: 'Abstract, results: baseline sugars',
        },
        grade: 'moderate',
        gradeReason: 'Measured in 60 healthy adults.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'recent-gut-infection-or-bowel-cleansing',
        when: 'prior-gastroenteritis',
        effect: 'false_positive',
        statement:
          'Acute gastroenteritis raises permeability: it was abnormal in all of 18 people with rotavirus and normal again four weeks after. Wait four weeks.',
        source: { id: 'noone1986', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          'Three adults and 15 infants; some were normal much earlier. The interval is taken from when they were measured again.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'diarrhoea-during-collection',
        when: 'watery-diarrhoea',
        effect: 'uninterpretable',
        statement:
          'Transit decides which part of the bowel a window measures: after two hours half of a liquid dose was in the colon. With fast transit the windows no longer stand for what they say.',
        source: { id: 'camilleri2010', locator: 'Abstract' },
        grade: 'moderate',
        gradeReason: 'Measured in 12 healthy people; diarrhoea was not studied, it follows.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'low-urine-volume',
        effect: 'uninterpretable',
        statement:
          'A short or incomplete collection changes the recovery of the small probe and with it the ratio: measure the volume exactly.',
        source: {
          id: 'mattioli2011',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: '55 people; volume was not assigned; lactulose and mannitol, not this pair of probes.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'kidney-disease',
        effect: 'uninterpretable',
        statement:
          'The probes leave by the kidney. No permeability test has been validated in chronic kidney disease, and how far a ratio corrects for it is not known.',
        source: { id: 'terpstra2016', locator: 'Abstract, results; table 1' },
        grade: 'low',
        gradeReason: 'Systematic review of 15 studies, for want of any validation.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'negative',
          label: 'Ratio within the limit',
          meaning: 'Celiac disease was unlikely; serology decides.',
        },
        {
          id: 'positive',
          label: 'Ratio above the limit',
          meaning: 'Most had something else: serology decides.',
        },
        {
          id: 'not-interpretable',
          label: 'Not interpretable',
          meaning: 'No result: sample, preparation or quality failed.',
        },
      ],
    },
    referenceValues: [],
    cannotTell: [
      'Celiac disease from any other cause of a raised ratio: 36 % of positive tests were celiac disease.',
      'Whether somebody has “leaky gut syndrome”.',
    ],
    burden: {
      invasiveness: 1,
      cost: 2,
      waitDays: 14,
      patient: 'A fasting morning, a drink and five hours of collecting urine.',
    },
    risks: ['Delay of serology.'],
    guidelines: [
      {
        body: 'Juby and colleagues, 1010 patients',
        year: 1989,
        statement:
          'Among patients with a jejunal biopsy the sensitivity for celiac disease was 96 %, the specificity 70 %, the predictive values 36 % and 99 %.',
        source: {
          id: 'cellobiose1989',
          locator: 'Abstract',
        },
        grade: 'moderate',
        gradeReason: 'The largest series of a dual-sugar test in patients with symptoms; only a third were biopsied.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        body: 'Lacy and colleagues, expert review',
        year: 2024,
        statement:
          'Leaky gut syndrome is not accepted as a formal medical diagnosis, and no validated test exists to make it; tests sold for it lead to cost, alarm and unproven treatment.',
        source: {
          id: 'lacy2024',
          locator: 'Abstract',
        },
        grade: 'low',
        gradeReason: 'An expert review, not a guideline with graded evidence.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['ttg-iga', 'total-iga'],
    bundle: 'urine-sugars',
    codes: [],
  },
  {
    id: 'peg-400-4000-test',
    name: 'Polyethylene glycol permeability test',
    alsoKnownAs: ['PEG test', 'PEG 400', 'PEG 4000', 'macrogol permeability test'],
    answers: ['Can polyethylene glycol measure leaky gut?', 'Is PEG 400 raised in Crohn disease?'],
    role: 'permeability',
    specimen: 'urine',
    purpose:
      'A drink of polyethylene glycol chains of several lengths, measured in the urine by size. Short chains (PEG 400) do not tell Crohn disease from health; long chains did in one small study. Research only.',
    howItIsDone: [
      'Drink the mixture after a fast.',
      'Collect all urine for 6 or 24 hours.',
      'Recovery is reported for each chain length.',
    ],
    preparation: [
      {
        statement: 'Fast for twelve hours: a trial of the method asks for that.',
        before: [{ from: 12, unit: 'h', what: 'Nothing to eat' }],
        source: { id: 'nct07066176', locator: 'Summary' },
        grade: 'low',
        gradeReason: 'Entry in a trial register; older protocols fast overnight without a number.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement:
          'Record macrogol laxatives and bowel preparations: macrogol is polyethylene glycol, the substance the test measures.',
        source: { id: 'macrogol-spc', locator: 'Precautions; hypersensitivity' },
        grade: 'low',
        gradeReason: 'Product information; how long before the test they should be left out was not found.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      nsaidsStopped,
    ],
    spoiledBy: [
      {
        id: 'macrogol-laxative',
        effect: 'uninterpretable',
        statement: 'Macrogol laxatives and bowel preparations are polyethylene glycol, the probe itself.',
        source: { id: 'macrogol-spc', locator: 'Precautions; hypersensitivity' },
        grade: 'low',
        gradeReason: 'Product information; the rest follows.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'nsaid-or-aspirin',
        when: 'nsaid-use or aspirin-use',
        effect: 'false_positive',
        statement:
          'NSAIDs and aspirin raise the passage of large probes within hours. Stop them three to seven days before if that is safe; if not, write it on the report.',
        source: {
          id: 'sequeira2014',
          locator: 'Abstract, key results',
        },
        grade: 'moderate',
        gradeReason:
          'Randomised crossover with lactulose and mannitol in 40 healthy women; the wash-out time is customary.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'recent-gut-infection-or-bowel-cleansing',
        when: 'prior-gastroenteritis',
        effect: 'false_positive',
        statement:
          'Acute gastroenteritis raises permeability: it was abnormal in all of 18 people with rotavirus and normal again four weeks after. Wait four weeks.',
        source: { id: 'noone1986', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          'Three adults and 15 infants; some were normal much earlier. The interval is taken from when they were measured again.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'diarrhoea-during-collection',
        when: 'watery-diarrhoea',
        effect: 'uninterpretable',
        statement:
          'Transit decides which part of the bowel a window measures: after two hours half of a liquid dose was in the colon. With fast transit the windows no longer stand for what they say.',
        source: { id: 'camilleri2010', locator: 'Abstract' },
        grade: 'moderate',
        gradeReason: 'Measured in 12 healthy people; diarrhoea was not studied, it follows.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'kidney-disease',
        effect: 'uninterpretable',
        statement:
          'The probes leave by the kidney. No permeability test has been validated in chronic kidney disease, and how far a ratio corrects for it is not known.',
        source: { id: 'terpstra2016', locator: 'Abstract, results; table 1' },
        grade: 'low',
        gradeReason: 'Systematic review of 15 studies, for want of any validation.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'peg-allergy',
        effect: 'unsafe',
        statement:
          'Macrogol can cause allergic reactions, very rarely anaphylactic shock: not in people allergic to it.',
        source: { id: 'macrogol-spc', locator: 'Precautions; hypersensitivity' },
        grade: 'low',
        gradeReason: 'Product information.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'large-peg-not-detected',
          label: 'PEG 10 000 not detected',
          meaning: 'Says little; excludes no disease.',
        },
        {
          id: 'large-peg-detected',
          label: 'PEG 10 000 detected',
          meaning: 'Large chains pass; seen in Crohn disease in one small study. Names no disease.',
        },
        {
          id: 'peg400-only',
          label: 'Only PEG 400 measured',
          meaning: 'Says nothing: no difference between Crohn disease and health.',
        },
        {
          id: 'not-interpretable',
          label: 'Not interpretable',
          meaning: 'No result: sample, preparation or quality failed.',
        },
      ],
    },
    referenceValues: [
      {
        label: 'Healthy adults: mean recovery in 24 h',
        value: 'PEG 400 33.6 % (SEM 3.2), 1500 1.09 % (0.26), 4000 0.049 % (0.012)',
        usableAsCutoff: false,
        population: '21 healthy adults; 10 000 found in one of them',
        source: {
          id: 'peg1996',
          locator: 'Abstract',
        },
        grade: 'low',
        gradeReason: 'Small; central values, not limits.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        label: 'Controls: median recovery of PEG 400',
        value: '25.0 % (range 4.5–39.7)',
        usableAsCutoff: false,
        population: '31 controls; 45 patients with Crohn disease 21.9 % (6.1–39.9)',
        source: {
          id: 'ruttenberg1992',
          locator: 'Abstract',
        },
        grade: 'low',
        gradeReason: 'A nine-fold range in health.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    cannotTell: [
      'Which disease is present, or whether any is.',
      'Whether somebody has “leaky gut syndrome”.',
      'Whether a diet or supplement is needed or works.',
    ],
    burden: {
      invasiveness: 1,
      cost: 4,
      waitDays: 28,
      patient: 'A fasting morning, a drink and up to 24 hours of collecting urine.',
    },
    risks: ['Loose stool; rarely allergy.'],
    guidelines: [
      {
        body: 'Lacy and colleagues, expert review',
        year: 2024,
        statement:
          'Leaky gut syndrome is not accepted as a formal medical diagnosis, and no validated test exists to make it; tests sold for it lead to cost, alarm and unproven treatment.',
        source: {
          id: 'lacy2024',
          locator: 'Abstract',
        },
        grade: 'low',
        gradeReason: 'An expert review, not a guideline with graded evidence.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['ttg-iga', 'faecal-calprotectin'],
    bundle: 'urine-sugars',
    codes: [],
    further: [
      {
        statement:
          'In ten patients with Crohn disease PEG 4000 was recovered to 0.462 % (SEM 0.177) against 0.049 % (0.012) in 21 healthy people, and PEG 10 000 was found in nine against one.',
        source: {
          id: 'peg1996',
          locator: 'Abstract',
        },
        grade: 'low',
        gradeReason: 'Ten patients, healthy comparison.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'iohexol-test',
    name: 'Oral iohexol permeability test',
    alsoKnownAs: ['iohexol test', 'contrast permeability test'],
    answers: ['Can X-ray contrast measure permeability?', 'Is there a blood test after a drink for leaky gut?'],
    role: 'permeability',
    specimen: 'blood',
    purpose:
      'An iodinated contrast agent is drunk and looked for in serum and urine: more is found in active inflammatory bowel disease than in health. Research only.',
    howItIsDone: [
      '25 mL of iohexol 350 mg/mL by mouth, in the published protocol two hours after breakfast.',
      'Serum and urine at three and six hours; measured by liquid chromatography.',
    ],
    preparation: [
      {
        statement:
          'Ask about earlier reactions to contrast and about pregnancy: reactions may come whatever the dose and the route.',
        source: { id: 'iohexol-spc', locator: 'Precautions; side effects' },
        grade: 'low',
        gradeReason: 'Product information, for its use in imaging.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      nsaidsStopped,
    ],
    spoiledBy: [
      {
        id: 'kidney-disease',
        effect: 'false_positive',
        statement:
          'The kidney clears it (its clearance from plasma measures kidney function): a slow kidney raises the level in serum.',
        source: { id: 'iohexol-gfr', locator: 'Abstract' },
        grade: 'moderate',
        gradeReason: 'A method in use for 25 years; the second half follows.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'nsaid-or-aspirin',
        when: 'nsaid-use or aspirin-use',
        effect: 'false_positive',
        statement:
          'NSAIDs and aspirin raise the passage of large probes within hours. Stop them three to seven days before if that is safe; if not, write it on the report.',
        source: {
          id: 'sequeira2014',
          locator: 'Abstract, key results',
        },
        grade: 'moderate',
        gradeReason:
          'Randomised crossover with lactulose and mannitol in 40 healthy women; the wash-out time is customary.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'recent-gut-infection-or-bowel-cleansing',
        when: 'prior-gastroenteritis',
        effect: 'false_positive',
        statement:
          'Acute gastroenteritis raises permeability: it was abnormal in all of 18 people with rotavirus and normal again four weeks after. Wait four weeks.',
        source: { id: 'noone1986', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          'Three adults and 15 infants; some were normal much earlier. The interval is taken from when they were measured again.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'contrast-allergy-or-thyroid',
        effect: 'unsafe',
        statement: 'A reaction to contrast may come whatever the dose and the route: not after an earlier one.',
        source: { id: 'iohexol-spc', locator: 'Side effects: hypersensitivity' },
        grade: 'low',
        gradeReason: 'Product information, for its use in imaging.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'pregnancy',
        when: 'pregnant or possibly-pregnant',
        effect: 'unsafe',
        statement: 'Not in pregnancy unless a physician holds it essential, which this test is not.',
        source: { id: 'iohexol-spc', locator: 'Pregnancy' },
        grade: 'low',
        gradeReason: 'Product information, for its use in imaging.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'within-lab-interval',
          label: 'Within the laboratory’s interval',
          meaning: 'Says little; excludes no disease.',
        },
        {
          id: 'outside-lab-interval',
          label: 'Outside the laboratory’s interval',
          meaning: 'Differs from the people this laboratory measured; look for the cause, name no disease.',
        },
        {
          id: 'not-interpretable',
          label: 'Not interpretable',
          meaning: 'No result: sample, preparation or quality failed.',
        },
      ],
    },
    referenceValues: [
      {
        label: 'Healthy adults: mean in serum',
        value: '3 h 1.25 mg/L (SD 1.40), 6 h 1.11 mg/L (SD 1.10)',
        usableAsCutoff: false,
        population: '25 healthy adults; central values with a wide spread, not limits',
        source: {
          id: 'gerova2011',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: 'One centre, small groups.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    cannotTell: [
      'Which disease is present, or whether any is.',
      'Whether somebody has “leaky gut syndrome”.',
      'Whether a diet or supplement is needed or works.',
    ],
    burden: {
      invasiveness: 2,
      cost: 3,
      waitDays: 7,
      patient: 'A drink of contrast and two blood samples over six hours.',
    },
    risks: ['Diarrhoea; rarely a reaction to contrast.'],
    guidelines: [
      {
        body: 'Lacy and colleagues, expert review',
        year: 2024,
        statement:
          'Leaky gut syndrome is not accepted as a formal medical diagnosis, and no validated test exists to make it; tests sold for it lead to cost, alarm and unproven treatment.',
        source: {
          id: 'lacy2024',
          locator: 'Abstract',
        },
        grade: 'low',
        gradeReason: 'An expert review, not a guideline with graded evidence.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['ttg-iga', 'faecal-calprotectin'],
    codes: [],
    further: [
      {
        statement:
          'In 32 patients with active Crohn disease the serum level at three hours was 2.95 mg/L (SD 2.11) against 1.25 (SD 1.40) in 25 healthy people, and followed disease activity; in 26 with ulcerative colitis it differed at six hours only.',
        source: {
          id: 'gerova2011',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: 'Groups overlap; no accuracy printed.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
];
