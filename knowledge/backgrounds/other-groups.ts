import type { BackgroundEntry } from '../schema';

/** Measured in a group that is near to, but not quite, the people meant; each says how it differs. */
export const otherGroupBackgrounds: readonly BackgroundEntry[] = [
  {
    id: 'background/watery-diarrhoea/bajor2015',
    finding: 'watery-diarrhoea',
    frequency: { count: 17, of: 48 },
    population:
      'Swedish patients referred for chronic diarrhoea in whom endoscopy with biopsies and a bile acid test found no organic cause',
    setting: 'secondary_care',
    source: { id: 'bajor2015', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'Measured by a one-week diary; counted is a median stool that is mushy or watery, and only among people who already have chronic diarrhoea.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Among those with an organic cause 73 of 91 (80 %). For people with gut symptoms of any kind the figure is lower.',
  },
  {
    id: 'background/fecal-incontinence/simren2016',
    finding: 'fecal-incontinence',
    frequency: 0.197,
    population: '304 patients in the United States with irritable bowel syndrome by Rome III',
    setting: 'secondary_care',
    source: { id: 'simren2016', locator: 'Abstract, key results' },
    grade: 'low',
    gradeReason: 'Measured in irritable bowel syndrome only; leakage on at least one day a month.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      '13.7 % of 168 in Sweden; 43.4 % and 29.8 % if rarer leakage counts. General population in a week: 4.8 % (Almario 2018).',
  },
  {
    id: 'background/fatigue/han2016',
    finding: 'fatigue',
    frequency: 0.542,
    population: 'Patients with irritable bowel syndrome in the studies pooled',
    setting: 'mixed',
    source: { id: 'han2016', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'A pooled frequency (95 % bounds 38.5 % to 69.4 %) from studies that defined fatigue in different ways, in irritable bowel syndrome only.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: '49.4 % of Danish adults reported tiredness in four weeks (Elnegaard 2015): common whatever the cause.',
  },
  {
    id: 'background/antibiotics-recent/abrahamian2017',
    finding: 'antibiotics-recent',
    frequency: { count: 85, of: 379 },
    population:
      'People aged 2 or over (mostly adults) in ten United States emergency departments with diarrhoea, without vomiting, whose test for Clostridioides difficile was negative',
    setting: 'emergency',
    source: { id: 'abrahamian2017', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'Not printed for this group: 25.9 % of all 422 less 24 of the 43 with the infection. Acute diarrhoea in an emergency department, where antibiotics may be the reason for coming.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat: 'Overestimates how many people with lasting gut symptoms have had antibiotics within three months.',
  },
  {
    id: 'background/anaemia/flgastro-tww-612',
    finding: 'anaemia',
    frequency: { count: 111, of: 574 },
    population:
      '612 people (mean age 66) on an English two-week pathway for suspected colorectal cancer, less the 38 with cancer',
    setting: 'secondary_care',
    source: { id: 'flgastro-tww-612', locator: 'Table 1' },
    grade: 'low',
    gradeReason:
      'A table read without its article; our count is the printed 117 of 612 less the printed 6 of 38. Anaemia, with or without lack of iron, was itself a reason for referral, and the people were older.',
    readFrom: 'full_text',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'In younger people with gut symptoms it is less common: 10 % of children and teenagers at low risk of inflammatory bowel disease in a Dutch and Belgian cohort.',
  },
  {
    id: 'background/perianal-disease/gomes-2019-anoscopy',
    finding: 'perianal-disease',
    frequency: { count: 457, of: 12151 },
    population: '12,151 outpatients having a colonoscopy in São Paulo, 2006 to 2018, all inspected and with anoscopy',
    setting: 'secondary_care',
    source: { id: 'gomes-2019-anoscopy', locator: 'Abstract, results (415 with a fissure, 42 with a fistula)' },
    grade: 'low',
    gradeReason:
      'Very large and everybody was inspected, but people having a colonoscopy for any reason; all fissures are counted, also those in the midline, while large tags and abscesses were not printed. The 34 with perianal Crohn disease are left out.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Fistula alone: 42 of 12,151 (0.35 %). In 75 children with suspected but excluded inflammatory bowel disease 9 % had tags, fissures or fistulas.',
  },
  {
    id: 'background/loss-of-appetite/fysekidis-appetite',
    finding: 'loss-of-appetite',
    frequency: { count: 332, of: 1009 },
    population: '1,009 consecutive patients (mean age 49, 71 % women) with functional gut disorders by Rome III',
    setting: 'secondary_care',
    source: { id: 'fysekidis-appetite', locator: 'Abstract, results' },
    grade: 'low',
    gradeReason:
      'A large consecutive series of exactly the people meant, but appetite was one item of a seven-point scale and any decrease counted; the journal was not shown on the page read.',
    readFrom: 'abstract',
    clinicalReview: null,
    reviewedOn: '2026-11-21',
    caveat:
      'Patients with upper-gut disorders are in it, who lose their appetite more often. In children with functional abdominal pain it is thought to be rarer.',
  },
];
