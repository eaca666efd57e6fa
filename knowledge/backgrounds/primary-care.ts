import type { BackgroundEntry } from '../schema';

/** One cohort of people whose lower abdominal complaints made a general practitioner think of organic disease. */
export const primaryCareBackgrounds: readonly BackgroundEntry[] = [
  {
    id: 'background/diarrhoea/kok2012',
    finding: 'diarrhoea',
    frequency: 0.372,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Loose or watery stools in a gastroenterology clinic: about 41 % (Hammer 2004; 27 % to 55 % by final diagnosis). General population in a week: 20.2 % (Almario 2018).',
  },
  {
    id: 'background/chronic-diarrhoea/kok2012',
    finding: 'chronic-diarrhoea',
    frequency: 0.169,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'low',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Printed as “persistent diarrhoea”; how many weeks that meant was not seen, and the answer was missing for many (40 patients are 16.9 %).',
  },
  {
    id: 'background/constipation/kok2012',
    finding: 'constipation',
    frequency: 0.466,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Hard or lumpy stools in a gastroenterology clinic: about 37 % (Hammer 2004; 33 % to 42 % by final diagnosis). General population in a week: 19.7 % (Almario 2018).',
  },
  {
    id: 'background/abdominal-pain/kok2012',
    finding: 'abdominal-pain',
    frequency: 0.706,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Functional diarrhoea in a tertiary clinic: 77.1 % of 48 (Singh 2020). General population in a week: 24.8 % (Almario 2018).',
  },
  {
    id: 'background/bloating/kok2012',
    finding: 'bloating',
    frequency: 0.536,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'General population: 20.6 % in a week (Almario 2018), 37 % in four weeks (van Kerkhoven 2007). Patients with irritable bowel syndrome report it more often.',
  },
  {
    id: 'background/rectal-bleeding/kok2012',
    finding: 'rectal-bleeding',
    frequency: 0.377,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Bleeding itself leads to referral. Where a faecal immunochemical test was requested in Swedish primary care, 43.5 % of the patients but only 25.6 % of their doctors recorded it; among all who consult a general practitioner, for anything, it is about 0.6 % (Holtedahl 2021).',
  },
  {
    id: 'background/weight-loss/kok2012',
    finding: 'weight-loss',
    frequency: 0.171,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Depends on who is referred: 91 of 612 (15 %) on an English two-week suspected-cancer pathway; higher where inflammatory bowel disease was suspected.',
  },
  {
    id: 'background/fever/kok2012',
    finding: 'fever',
    frequency: 0.11,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'For lasting complaints. Where the illness is acute the figure is higher: 164 of 718 adults in hospital with acute gastroenteritis (23 %; Cardemil 2021).',
  },
  {
    id: 'background/abdominal-mass/kok2012',
    finding: 'abdominal-mass',
    frequency: 0.03,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Twelve patients; felt by general practitioners, not confirmed by imaging.',
  },
  {
    id: 'background/abdominal-tenderness/kok2012',
    finding: 'abdominal-tenderness',
    frequency: 0.468,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'low',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Pain on palpation; not recorded for about a third of the patients.',
  },
  {
    id: 'background/palpable-rectal-mass-or-abnormal-rectal-exam/kok2012',
    finding: 'palpable-rectal-mass-or-abnormal-rectal-exam',
    frequency: 0.003,
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'low',
    gradeReason:
      'People with gut symptoms as they come to a general practitioner, each symptom recorded for most of them; but a quarter (99 of 386) turned out to have organic disease, more than half of it adenomas found in passing, and all had been chosen for endoscopy.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'One patient with a palpable mass only; other abnormal findings of a rectal examination are not counted, so that the true figure for this finding is higher.',
  },
  {
    id: 'background/sex-female/kok2012',
    finding: 'sex-female',
    frequency: { count: 211, of: 386 },
    population:
      '386 adults (median age 60, 55 % women) with lasting lower abdominal complaints, referred for endoscopy by their general practitioners in the Netherlands because organic bowel disease was suspected',
    setting: 'primary_care',
    source: {
      id: 'kok2012',
      locator: 'Baseline characteristics, as reprinted in Table 3 of a BMJ Open article on reporting accuracy studies',
    },
    grade: 'moderate',
    gradeReason: 'A plain count in people who came to a general practitioner with gut symptoms.',
    readFrom: 'secondary',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: '63 % of 568 consecutive patients of a gastroenterology clinic (Hammer 2004) were women.',
  },
];
