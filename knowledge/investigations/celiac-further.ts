import type { InvestigationEntry } from '../schema';

/** Celiac disease without IgA, at the bedside, and after a gluten-free diet was started. */
export const celiacFurtherInvestigations: readonly InvestigationEntry[] = [
  {
    id: 'ttg-igg',
    name: 'Tissue transglutaminase IgG',
    alsoKnownAs: ['tTG-IgG', 'anti-TG2 IgG', 'IgG celiac test'],
    answers: ['Which celiac test works without IgA?', 'I have IgA deficiency: how is celiac disease tested?'],
    role: 'cause',
    specimen: 'blood',
    purpose:
      'Celiac antibody for people who lack IgA, in whom the usual test is blind. In people with normal IgA it adds nothing.',
    howItIsDone: [
      'Only after total IgA has shown a deficiency; the same sample may be used.',
      'Divide the value by the upper limit of the laboratory’s own kit and enter the multiple.',
      'A positive result leads to duodenal biopsies on gluten; IgG against deamidated gliadin is the alternative.',
    ],
    preparation: [
      {
        statement: 'Eat some gluten in more than one meal every day for at least six weeks before the test.',
        before: [{ from: 6, unit: 'wk', what: 'Gluten in more than one meal every day' }],
        source: {
          id: 'nice-ng20',
          locator: 'Recommendation 1.1.4',
        },
        grade: 'high',
        gradeReason: 'National guideline, undisputed.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    spoiledBy: [
      {
        id: 'gluten-free-diet',
        when: 'on-gfd',
        effect: 'false_negative',
        statement: 'Without gluten the antibodies fall: the test is accurate only while gluten is eaten.',
        source: {
          id: 'nice-ng20',
          locator: 'Recommendation 1.1.3',
        },
        grade: 'high',
        gradeReason: 'National guideline, undisputed.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'iga-not-deficient',
        when: 'total-iga >= 0.2',
        effect: 'false_negative',
        statement:
          'With normal IgA it misses many: in children two of four tests found fewer than 30 % of the patients.',
        source: {
          id: 'giersiepen2012',
          locator: 'Results, “IgG-anti-TG2”',
        },
        grade: 'moderate',
        gradeReason: 'Systematic review of tests in children, section read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'immunosuppression',
        when: 'immunosuppressed',
        effect: 'false_negative',
        statement:
          'Under the immunosuppression after a liver transplant, tTG went back to normal in 94 % and EMA in all, on a diet with gluten.',
        source: { id: 'rubio-tapia-2008', locator: 'Abstract, results' },
        grade: 'moderate',
        gradeReason:
          'Cohort: 488 sera from before a liver transplant; the positive ones were tested again, without a diet. tTG-IgG was not looked at by itself.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'immunoglobulin-infusion',
        effect: 'false_positive',
        statement:
          'Infused immunoglobulin is the IgG of donors: antibody tests of the IgG kind are unhelpful within six weeks of it.',
        source: { id: 'bright2015', locator: 'Abstract and first page' },
        grade: 'low',
        gradeReason: 'Review with tests of several products; celiac antibodies were not among those tested.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'quantity',
      unit: '{ULN}',
      min: 0,
      max: 100,
      decimals: 1,
    },
    referenceValues: [
      {
        label: 'Negative: below the upper limit of the kit',
        value: '< 1',
        usableAsCutoff: true,
        population: 'People with IgA deficiency, on gluten',
        source: {
          id: 'nice-ng20',
          locator: 'Section “Serological testing”',
        },
        grade: 'moderate',
        gradeReason: 'By definition of the kit.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    cannotTell: [
      'Celiac disease on a gluten-free diet.',
      'That celiac disease is absent in somebody with normal IgA: ask for the IgA test.',
      'That the disease is present without biopsies.',
    ],
    burden: {
      invasiveness: 1,
      cost: 2,
      waitDays: 5,
      patient: 'One blood sample; gluten must still be eaten.',
    },
    risks: ['False safety when it is ordered in place of the IgA test.'],
    guidelines: [
      {
        body: 'NICE NG20',
        year: 2015,
        statement:
          'In IgA deficiency use an IgG test: endomysial, deamidated gliadin or tissue transglutaminase antibodies.',
        source: {
          id: 'nice-ng20',
          locator: 'Section “Serological testing”, key priorities',
        },
        grade: 'high',
        gradeReason: 'National guideline, undisputed.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        body: 'ESPGHAN',
        year: 2020,
        statement: 'IgG tests are for people with IgA deficiency.',
        source: {
          id: 'espghan-cd-2020',
          locator: 'Abstract',
        },
        grade: 'moderate',
        gradeReason: 'Guideline with GRADE; read in a summary.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['total-iga', 'ttg-iga'],
    bundle: 'blood',
    codes: [
      {
        system: 'loinc',
        code: '32998-7',
        display: 'Tissue transglutaminase IgG Ab [Units/volume] in serum',
      },
      {
        system: 'loinc',
        code: '56537-4',
        display: 'Tissue transglutaminase IgG Ab by immunoassay',
      },
    ],
    further: [
      {
        statement:
          'Of six celiac patients without IgA only one had a positive IgA test, while all fifteen with a partial deficiency had: a low but measurable IgA does not make the IgA test useless.',
        source: {
          id: 'pallav-2016-iga',
          locator: 'Abstract, results',
        },
        grade: 'low',
        gradeReason: '1000 patients tested in one US centre, few with deficiency.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'celiac-poc-test',
    name: 'Celiac point-of-care antibody kit',
    alsoKnownAs: ['POCT', 'rapid tTG', 'finger-prick celiac test', 'home celiac test', 'coeliac self-test'],
    answers: ['Is there a rapid test for celiac disease?', 'Can I trust a celiac home test?'],
    role: 'support',
    specimen: 'blood',
    purpose:
      'A strip for a drop of blood that shows celiac antibodies within minutes. For places without a laboratory; never the final word.',
    howItIsDone: [
      'Finger prick, one drop on the strip, read at the stated minute.',
      'Some kits have a line that shows missing IgA: note it.',
      'Send a laboratory sample for every positive strip and for every negative one with suspicion.',
    ],
    preparation: [
      {
        statement: 'Eat some gluten in more than one meal every day for at least six weeks before the test.',
        before: [{ from: 6, unit: 'wk', what: 'Gluten in more than one meal every day' }],
        source: {
          id: 'nice-ng20',
          locator: 'Recommendation 1.1.4',
        },
        grade: 'high',
        gradeReason: 'National guideline, undisputed.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    spoiledBy: [
      {
        id: 'gluten-free-diet',
        when: 'on-gfd',
        effect: 'false_negative',
        statement: 'Without gluten the antibodies fall: the test is accurate only while gluten is eaten.',
        source: {
          id: 'nice-ng20',
          locator: 'Recommendation 1.1.3',
        },
        grade: 'high',
        gradeReason: 'National guideline, undisputed.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'iga-deficiency',
        when: 'selective-iga-deficiency',
        effect: 'false_negative',
        statement: 'Kits that look for IgA are blind in IgA deficiency.',
        source: {
          id: 'nice-ng20',
          locator: 'Section “Serological testing”, key priorities',
        },
        grade: 'high',
        gradeReason: 'National guideline, undisputed.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'positive',
          label: 'Line visible',
          meaning: 'Laboratory antibodies, total IgA and referral before any change of diet.',
        },
        {
          id: 'negative',
          label: 'Control line only',
          meaning: 'Celiac disease less likely; laboratory test if suspicion remains.',
        },
        {
          id: 'not-interpretable',
          label: 'No control line',
          meaning: 'Repeat with a new kit.',
        },
      ],
    },
    referenceValues: [],
    cannotTell: [
      'That celiac disease is present: biopsies or a laboratory titre decide.',
      'How high the antibodies are.',
      'Celiac disease on a gluten-free diet.',
    ],
    burden: {
      invasiveness: 1,
      cost: 1,
      waitDays: 0,
      patient: 'A finger prick and a quarter of an hour.',
    },
    risks: ['A gluten-free diet started on the strip alone, which makes the diagnosis hard for years.'],
    guidelines: [
      {
        body: 'NICE NG20',
        year: 2015,
        statement:
          'Nobody should start a gluten-free diet before a specialist has confirmed the diagnosis, even after a positive antibody test.',
        source: {
          id: 'nice-ng20',
          locator: 'Recommendation 1.1.3',
        },
        grade: 'high',
        gradeReason: 'National guideline, undisputed.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['ttg-iga'],
    codes: [],
    further: [
      {
        statement:
          'Pooled over kits, mostly in people already suspected: sensitivity 94.0 % (89.9-96.5), specificity 94.4 % (90.9-96.5).',
        source: {
          id: 'singh2019poc',
          locator: 'Abstract, results',
        },
        grade: 'moderate',
        gradeReason: 'Meta-analysis of different kits.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement:
          'In 1000 British adults referred with gut symptoms, anaemia or weight loss, all biopsied, one kit had a sensitivity of 82.9 % and a specificity of 85.4 %, against 78.1 % and 96.3 % for laboratory tTG: one positive strip in five was celiac disease.',
        source: {
          id: 'lau-2018-poct',
          locator: 'Abstract, results, group 1',
        },
        grade: 'moderate',
        gradeReason:
          'Prospective, everybody biopsied; 41 celiac patients; the share is computed from the printed figures.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
  {
    id: 'gluten-challenge',
    name: 'Gluten challenge',
    alsoKnownAs: ['gluten reintroduction', 'eating gluten again for a test', 'provocation with gluten'],
    answers: [
      'I already eat gluten-free: how can I be tested for celiac disease?',
      'How much gluten do I have to eat before the test?',
      'For how long do I have to eat gluten?',
    ],
    role: 'cause',
    specimen: 'challenge',
    purpose:
      'For people who went gluten-free before a diagnosis: eat gluten for weeks, then test antibodies and take biopsies.',
    howItIsDone: [
      'HLA-DQ2 and DQ8 first: if both are absent there is nothing to challenge for.',
      'Antibodies before the start, at the end and again two to four weeks later, since they lag behind the biopsy.',
      'A fixed daily amount for weeks; biopsies at the end, or earlier if symptoms are unbearable.',
      'Agree beforehand what stops it and whom to call.',
    ],
    preparation: [
      {
        statement:
          'Offer HLA-DQ2/DQ8 typing first to those who hesitate: if negative, celiac disease is excluded and no challenge is needed.',
        source: {
          id: 'coeliac-australia-challenge',
          locator: 'Options for those on a gluten-free diet',
        },
        grade: 'moderate',
        gradeReason: 'National patient organisation for professionals, page read; undisputed.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement:
          'If somebody cannot or will not eat gluten again, refer to a specialist and explain that the diagnosis may stay open.',
        source: {
          id: 'nice-ng20',
          locator: 'Recommendation 1.1.5',
        },
        grade: 'moderate',
        gradeReason: 'National guideline; beginning of the recommendation read.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement: 'Discouraged before five years of age and in the growth spurt of puberty: it may harm growth.',
        source: { id: 'coeliac-australia-challenge', locator: 'Last paragraph' },
        grade: 'moderate',
        gradeReason: 'Advice of a national society to health professionals.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    spoiledBy: [
      {
        id: 'still-eating-gluten',
        when: 'not on-gfd',
        effect: 'uninterpretable',
        statement:
          'The blood test is accurate for those who eat gluten in more than one meal a day for six weeks: they need no challenge.',
        source: { id: 'nice-ng20', locator: 'Recommendations 1.1.3 and 1.1.4' },
        grade: 'moderate',
        gradeReason: 'National guideline.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'too-little-too-short',
        effect: 'false_negative',
        statement:
          'A few days or a trace are not enough: on 1 to 5 g a day for up to 12 weeks one known patient in three showed nothing.',
        source: {
          id: 'lahdeaho2011',
          locator: 'Table 2: 14 of 21',
        },
        grade: 'moderate',
        gradeReason: '21 adults with known celiac disease.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'antibodies-too-early',
        effect: 'false_negative',
        statement:
          'Antibodies lag: after 14 days they had hardly risen, by day 28 markedly, and over 12 weeks they became positive in only 43 %.',
        source: {
          id: 'leffler2013',
          locator: 'Abstract, results; 43 % in Lähdeaho 2011, Table 3',
        },
        grade: 'moderate',
        gradeReason: '20 and 21 adults with known celiac disease.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'immunosuppression',
        when: 'immunosuppressed',
        effect: 'false_negative',
        statement:
          'Steroids heal villi and immunosuppressants take antibodies away although gluten is eaten: the challenge may miss the disease.',
        source: { id: 'mitchison1991', locator: 'Abstract' },
        grade: 'low',
        gradeReason:
          'Steroids: ten people with biopsies before and after, no controls. Antibodies: see tTG-IgA. That a challenge fails was not looked at.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'wheat-allergy',
        when: 'anaphylaxis-or-wheeze-after-food',
        effect: 'unsafe',
        statement:
          'Wheat allergy can cause anaphylaxis: an immediate reaction is looked into first, and wheat is not eaten for this test.',
        source: { id: 'wheat-algorithm-2022', locator: 'Abstract' },
        grade: 'low',
        gradeReason: 'Review with an algorithm; that no wheat is eaten follows from the danger.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        id: 'pregnancy',
        when: 'pregnant',
        effect: 'unsafe',
        statement: 'Not in pregnancy; nor below five years or in puberty.',
        source: { id: 'mgh-gluten-challenge', locator: 'Are gluten challenges safe?' },
        grade: 'low',
        gradeReason: 'Leaflet of one hospital.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    result: {
      type: 'outcome',
      outcomes: [
        {
          id: 'serology-positive',
          label: 'Antibodies become positive',
          meaning: 'Celiac disease likely; biopsies if not yet taken.',
        },
        {
          id: 'histology-positive',
          label: 'Villous atrophy appears',
          meaning: 'Celiac disease.',
        },
        {
          id: 'both-negative',
          label: 'Completed, antibodies and biopsies normal',
          meaning: 'Celiac disease unlikely; repeat antibodies after 6 to 12 months on gluten.',
        },
        {
          id: 'not-interpretable',
          label: 'Stopped early, or too little or too short',
          meaning: 'No result; symptoms alone prove nothing.',
        },
      ],
    },
    referenceValues: [
      {
        label: 'Amount and time, Coeliac Australia',
        value: '8–10 g a day (about four slices of wheat bread) for six weeks',
        usableAsCutoff: true,
        population: 'Adults',
        source: {
          id: 'coeliac-australia-challenge',
          locator: 'Option 1',
        },
        grade: 'low',
        gradeReason: 'Recommendation of a national organisation, page read.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        label: 'Amount and time, ESsCD',
        value: 'at least 3 g a day (one to two slices of bread) for six weeks',
        usableAsCutoff: true,
        population: 'Adults',
        source: {
          id: 'esscd-2025',
          locator: 'Recommendation on gluten challenge, as summarised by a dietitian',
        },
        grade: 'low',
        gradeReason: 'Read on a secondary page.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        label: 'Amount and time before any celiac test, NICE',
        value: 'some gluten in more than one meal a day for at least six weeks',
        usableAsCutoff: true,
        population: 'Any age',
        source: {
          id: 'nice-ng20',
          locator: 'Recommendation 1.1.4',
        },
        grade: 'moderate',
        gradeReason: 'National guideline; no amount is given.',
        readFrom: 'full_text',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    cannotTell: [
      'That symptoms during the challenge are celiac disease: they are as common in gluten sensitivity.',
      'That celiac disease will never come: relapses after years are known.',
    ],
    burden: {
      invasiveness: 3,
      cost: 3,
      waitDays: 56,
      patient: 'Weeks of symptoms, two or three blood samples and a gastroscopy.',
    },
    risks: ['Symptoms for weeks; rarely dehydration or a celiac crisis.', 'Those of endoscopy.'],
    guidelines: [
      {
        body: 'ACG',
        year: 2023,
        statement: 'HLA typing before a challenge.',
        source: {
          id: 'acg-celiac-2023',
          locator: 'Recommendations, as summarised',
        },
        grade: 'moderate',
        gradeReason: 'Guideline read in a summary. Collected earlier from the source; not re-read for this entry.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        body: 'NICE NG20',
        year: 2015,
        statement: 'Those who have cut out gluten and will not eat it again are referred to a specialist.',
        source: {
          id: 'nice-ng20',
          locator: 'Recommendation 1.1.5',
        },
        grade: 'moderate',
        gradeReason: 'National guideline; beginning of the recommendation read.',
        readFrom: 'secondary',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
    after: ['hla-dq2-dq8', 'ttg-iga', 'total-iga'],
    codes: [],
    further: [
      {
        statement:
          'With 3 or 7.5 g a day the ratio of villous height to crypt depth fell from 2.2 to 1.1 within 14 days.',
        source: {
          id: 'leffler2013',
          locator: 'Abstract, results',
        },
        grade: 'moderate',
        gradeReason: '20 adults with known celiac disease.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement: 'The lactulose to mannitol ratio did not change meanwhile: it cannot be used to read a challenge.',
        source: {
          id: 'leffler2013',
          locator: 'Abstract, results',
        },
        grade: 'moderate',
        gradeReason: '20 adults with known celiac disease.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
      {
        statement:
          'In a review of challenge studies no more than half of the adults became antibody-positive, while 50 to 100 % of patients worsened in the biopsy within three months.',
        source: {
          id: 'bruins2013',
          locator: 'Abstract',
        },
        grade: 'moderate',
        gradeReason: 'Review of the literature.',
        readFrom: 'abstract',
        clinicalReview: null,
        reviewedOn: '2026-11-21',
      },
    ],
  },
];
