import { expect, test } from 'vitest';
import { missingAmongEight } from './testing/missing-among-eight';
import { picturesIn } from './testing/pictures';
import { pictureOf, unknownIn } from './testing/raised-for';

/** A picture and what its guideline asks for first: all of it among the eight that a reader takes in. */
const rows = picturesIn(`
  pain through to the back | 50 f E | severe-upper-pain-to-back vomiting epigastric-pain | lipase-amylase lft pelvic-ultrasound/ct-abdomen
  yellow and shivering | 70 f E | jaundice fever ruq-pain rigors | lft pelvic-ultrasound blood-culture
  fever after the tropics | 33 m E | fever diarrhoea travel-malaria-area-12m | blood-culture cbc
  checkpoint inhibitor, eight stools a day | 62 f E | on-ici watery-diarrhoea stools-per-day=8 | cbc c-difficile-testing
  eating disorder, thinner each week | 19 f S | eating-disorder-or-risk rapid-weight-loss-kg-week=1.2 | electrolytes-and-calcium
  legs give way, potassium 1.9 | 25 m E | goitre saddle-anaesthesia-or-retention potassium-mmol=1.9 | electrolytes-and-calcium tsh
  fever and pain in the back | 67 m I | back-pain fever suspected-infection raised-inflammatory-markers | ct-abdomen blood-culture
  cirrhosis with fluid | 58 m S | known-cirrhosis ascites | pelvic-ultrasound lft renal-function
  known Crohn’s disease, tired | 34 f S | known-cd fatigue | cbc ferritin crp
  known chronic pancreatitis, fatty stools | 52 m P | chronic-pancreatitis-known steatorrhoea | b12-folate-vitd
  # At 66 other rules ask for more, and one of the kidney’s and the liver’s tests of the same rule comes ninth.
  weight lost and nothing else | 66 m P | weight-loss | cbc lft/renal-function tsh crp
  # As they come every day, and some that must not be missed; a stroke stands between tests of which one is enough.
  cramps and bloating for half a year | 28 f P | abdominal-pain bloating alternating-bowel-habit symptom-duration=200 | cbc crp ttg-iga
  cramps and loose stools for four months | 35 m P | abdominal-pain diarrhoea urgency symptom-duration=120 | cbc crp ttg-iga faecal-calprotectin
  watery stools for three months at 62 | 62 f P | diarrhoea watery-diarrhoea symptom-duration=90 | cbc ttg-iga faecal-calprotectin/fit tsh colonoscopy-random-biopsies/ileocolonoscopy-biopsy
  three days of bloody stools with fever | 25 f P | diarrhoea acute-bloody-diarrhoea fever symptom-duration=3 | stool-culture/stool-multiplex-pcr
  loose for three weeks since a journey | 29 m P | diarrhoea recent-travel bloating symptom-duration=21 | giardia-antigen/stool-ova-parasites/stool-multiplex-pcr stool-culture/stool-multiplex-pcr
  six loose stools a day after an antibiotic | 70 f P | diarrhoea antibiotics-recent stools-per-day=6 symptom-duration=4 | c-difficile-testing renal-function/electrolytes-and-calcium
  blood and a changed habit for six weeks at 55 | 55 m P | rectal-bleeding change-in-bowel-habit symptom-duration=45 | fit cbc
  short of iron at 66 | 66 m P | fatigue iron-deficiency-anaemia symptom-duration=90 | ttg-iga fit ileocolonoscopy-biopsy egd-oesophageal-biopsies/duodenal-biopsy
  short of iron at 32 | 32 f P | fatigue iron-deficiency-anaemia symptom-duration=200 | ttg-iga ferritin fit
  loose and thinner at 70 | 70 m P | diarrhoea weight-loss symptom-duration=60 | cbc tsh ttg-iga ct-abdomen/fit
  upper pain and thinner at 65 | 65 m P | epigastric-pain weight-loss symptom-duration=60 | egd-oesophageal-biopsies ct-abdomen
  food goes down badly at 70 | 70 m P | dysphagia symptom-duration=40 | egd-oesophageal-biopsies
  food sticks at 30 | 30 m P | dysphagia food-impaction asthma symptom-duration=700 | egd-oesophageal-biopsies
  heartburn in spite of eight weeks of treatment | 44 f P | heartburn failed-first-line symptom-duration=120 | egd-oesophageal-biopsies
  yellow eyes | 60 m P | jaundice symptom-duration=10 | lft pelvic-ultrasound/ct-abdomen cbc
  pain under the right ribs after fat | 45 f P | ruq-pain postprandial-pain symptom-duration=60 | lft pelvic-ultrasound
  full early and bloated at 58 | 58 f P | bloating early-satiety-or-appetite-loss symptom-duration=60 | ca125
  bloated at 34 | 34 f P | bloating symptom-duration=120 | ttg-iga cbc
  a mass of the pelvis at 50 | 50 f P | pelvic-mass symptom-duration=30 | ca125 pelvic-ultrasound
  pain low on the left with fever | 62 m P | llq-pain fever abdominal-tenderness symptom-duration=3 | crp cbc ct-abdomen
  pain low on the right since yesterday at 20 | 20 m P | rlq-pain-or-tenderness symptom-duration=1 | cbc crp ct-abdomen/intestinal-ultrasound/pelvic-ultrasound
  pain low on the right at 25 | 25 f E | rlq-pain-or-tenderness nausea symptom-duration=1 | pregnancy-test cbc crp pelvic-ultrasound/ct-abdomen
  severe upper pain through to the back | 50 m E | severe-upper-pain-to-back vomiting symptom-duration=1 | lipase-amylase lft pelvic-ultrasound/ct-abdomen
  bloody stools for six weeks | 24 m P | diarrhoea rectal-bleeding urgency symptom-duration=42 | faecal-calprotectin/ileocolonoscopy-biopsy cbc crp stool-culture/stool-multiplex-pcr c-difficile-testing
  # Since total IgA stands beside tTG-IgA, one test of these three comes ninth: total IgA itself, HIV serology, ferritin.
  pain low on the right, loose and thinner | 22 f P | abdominal-pain persistent-right-sided-pain diarrhoea weight-loss symptom-duration=150 | faecal-calprotectin ileocolonoscopy-biopsy cbc ttg-iga crp
  a fistula and loose stools | 25 m P | perianal-disease diarrhoea symptom-duration=90 | ileocolonoscopy-biopsy/faecal-calprotectin mri-enterography/intestinal-ultrasound crp cbc
  a flare of known colitis | 37 f P | known-uc diarrhoea rectal-bleeding symptom-duration=10 | stool-culture/stool-multiplex-pcr c-difficile-testing crp cbc
  a flare of known Crohn disease | 34 m S | known-cd diarrhoea abdominal-pain symptom-duration=30 | faecal-calprotectin crp cbc c-difficile-testing/stool-culture/stool-multiplex-pcr mri-enterography/intestinal-ultrasound/ileocolonoscopy-biopsy
  fatty stools in a drinker | 55 m P | steatorrhoea weight-loss alcohol-heavy symptom-duration=200 | faecal-elastase ttg-iga ct-abdomen
  diabetes and loose stools | 25 f P | type-1-diabetes diarrhoea symptom-duration=90 | ttg-iga tsh
  celiac disease in the family | 18 f P | first-degree-relative-celiac bloating symptom-duration=90 | ttg-iga
  hives and vomiting after nuts | 19 m P | urticaria-angioedema vomiting reaction-within-2h-of-food specific-food-suspected | specific-ige/skin-prick-test
  ill at night after beef | 50 m P | tick-bite-delayed-meat-reaction abdominal-pain symptom-duration=200 | specific-ige
  milk upsets the belly | 27 f P | diarrhoea bloating flatus symptom-trigger-food symptom-duration=200 | ttg-iga lactose-breath-test/elimination-diet
  loose since the gallbladder went | 48 f P | diarrhoea cholecystectomy symptom-duration=200 | sehcat/c4-serum ttg-iga faecal-calprotectin
  loose since the end of the small bowel went | 45 m S | diarrhoea ileal-resection symptom-duration=300 | sehcat/c4-serum b12-folate-vitd
  newly constipated and thinner at 70 | 70 f P | constipation change-in-bowel-habit weight-loss symptom-duration=60 | fit cbc
  constipated for years | 40 f P | constipation straining symptom-duration=2000 | cbc
  thin, warm and loose | 30 f P | diarrhoea weight-loss heat-intolerance-tremor-palpitations symptom-duration=60 | tsh cbc
  half a year of loose stools, thinner, at 28 | 28 m P | diarrhoea weight-loss symptom-duration=180 | ttg-iga faecal-calprotectin/ileocolonoscopy-biopsy tsh stool-culture/stool-multiplex-pcr/giardia-antigen/stool-ova-parasites
  two weeks of loose stools behind a weak defence | 52 f S | diarrhoea immunosuppressed symptom-duration=14 | stool-culture/stool-multiplex-pcr c-difficile-testing giardia-antigen/stool-ova-parasites/stool-multiplex-pcr
  pain after each meal and thinner | 68 f P | abdominal-pain postprandial-pain weight-loss vascular-risk symptom-duration=120 | ct-abdomen/mesenteric-duplex
  neither stool nor wind | 66 m E | abdominal-pain vomiting acute-distension absolute-constipation prior-abdominal-surgery symptom-duration=2 | ct-abdomen electrolytes-and-calcium/renal-function cbc troponin-lactate-panel
  black stools on a painkiller | 70 m E | melaena nsaid-use symptom-duration=2 | egd-oesophageal-biopsies cbc renal-function
  much fresh blood at 75 | 75 m E | rectal-bleeding gi-bleed-overt haemodynamic-signs symptom-duration=1 | ct-abdomen cbc renal-function
  sudden pain, then blood | 70 f E | sudden-pain-then-bleeding abdominal-pain diarrhoea rectal-bleeding symptom-duration=1 | ct-abdomen ileocolonoscopy-biopsy cbc stool-culture/stool-multiplex-pcr
  sick every day for three weeks | 24 f P | vomiting nausea symptom-duration=21 | pregnancy-test electrolytes-and-calcium/renal-function
  a belly full of fluid in a drinker | 55 m P | ascites alcohol-heavy symptom-duration=30 | lft pelvic-ultrasound/ct-abdomen cbc renal-function
  swollen legs and loose stools | 44 m S | diarrhoea peripheral-oedema symptom-duration=60 | serum-albumin ttg-iga/duodenal-biopsy
  the itchy blisters | 36 m P | dermatitis-herpetiformis symptom-duration=300 | ttg-iga
  liver enzymes up | 44 m P | unexplained-raised-transaminases symptom-duration=90 | lft pelvic-ultrasound ferritin ttg-iga
  loose stools and many chest infections | 33 f S | diarrhoea recurrent-sinopulmonary-infection symptom-duration=300 | immunoglobulins giardia-antigen/stool-multiplex-pcr ttg-iga
  loose by night on an antidepressant | 58 f P | diarrhoea watery-diarrhoea nocturnal-stools ssri-use symptom-duration=90 | colonoscopy-random-biopsies ttg-iga faecal-calprotectin
  weak bones and bloating at 52 | 52 f P | osteoporosis bloating symptom-duration=100 | ttg-iga electrolytes-and-calcium/b12-folate-vitd
  itching all over | 45 f P | itch-all-over symptom-duration=60 | lft cbc renal-function tsh
  pain under the ribs in the 30th week | 29 f P | pregnant ruq-pain pregnancy-weeks=30 symptom-duration=2 | lft pelvic-ultrasound cbc
  loose on a checkpoint inhibitor | 61 f S | on-ici diarrhoea stools-per-day=6 symptom-duration=7 | stool-culture/stool-multiplex-pcr c-difficile-testing cbc renal-function
  eosinophils up after the tropics | 38 m P | eosinophilia diarrhoea recent-travel symptom-duration=40 | stool-ova-parasites stool-culture/stool-multiplex-pcr
  fever, a racing heart, confused and loose | 35 f E | fever diarrhoea vomiting altered-mental-state hr=145 temp-c=39.2 symptom-duration=2 | tsh cbc electrolytes-and-calcium/renal-function lft
  a mass in the belly at 60 | 60 m P | abdominal-mass symptom-duration=60 | ct-abdomen cbc fit
  pain with every period | 28 f P | pelvic-abdominal-pain menstruation-linked symptom-duration=1000 | pelvic-ultrasound
  severe pain since this morning at 45 | 45 m E | acute-severe-abdo-pain abdominal-pain symptom-duration=1 | ct-abdomen lipase-amylase cbc
  sweats, fever, thinner and loose from a country with TB | 34 m S | tb-risk night-sweats fever weight-loss diarrhoea symptom-duration=90 | cbc crp ileocolonoscopy-biopsy/ct-abdomen hiv-serology
  heartburn and vomiting blood streaks at 58 | 58 m P | heartburn nausea-or-vomiting weight-loss symptom-duration=90 | egd-oesophageal-biopsies cbc
  pain and a swollen belly, vomiting | 48 f E | abdominal-pain visible-distension vomiting symptom-duration=2 | ct-abdomen cbc electrolytes-and-calcium/renal-function
  a stitch in the groin and fever in Crohn disease | 30 f S | known-cd back-pain fever abdominal-pain symptom-duration=7 | ct-abdomen/mri-enterography crp cbc
  sudden severe pain, narrowed vessels | 75 f E | acute-severe-abdo-pain abdominal-pain vascular-risk symptom-duration=1 | ct-abdomen troponin-lactate-panel cbc
`);

/** Ordinary patients told in a few words, written before the rules that serve them were, with what their guideline asks of everybody. */
const ordinary = picturesIn(`
  # NICE CG61, DG11
  pain eased by passing stool | 30 f P | abdominal-pain pain-relieved-by-defecation bloating symptom-duration=240 | cbc crp/esr ttg-iga
  cramps and loose stools | 26 m P | abdominal-cramps diarrhoea symptom-duration=180 | cbc crp/esr ttg-iga faecal-calprotectin
  constipated with pain | 33 f P | abdominal-pain constipation bloating symptom-duration=365 | cbc crp/esr ttg-iga
  # BSG, chronic diarrhoea (2018)
  loose for three months and nothing else | 45 m P | diarrhoea symptom-duration=90 | cbc crp/esr ttg-iga tsh faecal-calprotectin
  loose by night | 38 f P | diarrhoea nocturnal-stools symptom-duration=60 | cbc ttg-iga tsh faecal-calprotectin
  loose and leaking at 74 | 74 f P | watery-diarrhoea fecal-incontinence symptom-duration=80 | cbc ttg-iga tsh colonoscopy-random-biopsies/ileocolonoscopy-biopsy
  loose and tired | 55 f P | diarrhoea fatigue symptom-duration=120 | cbc ttg-iga tsh total-iga faecal-calprotectin
  loose stools and fat in them | 49 f S | diarrhoea steatorrhoea symptom-duration=150 | ttg-iga faecal-elastase giardia-antigen/stool-multiplex-pcr/duodenal-biopsy
  # IDSA (2017), ACG (2016), NICE on diarrhoea of adults
  loose with fever for two days | 40 m P | diarrhoea fever symptom-duration=2 | stool-culture/stool-multiplex-pcr
  loose for three weeks | 30 f P | diarrhoea symptom-duration=20 | stool-culture/stool-multiplex-pcr giardia-antigen/stool-ova-parasites/stool-multiplex-pcr
  loose, sick and dry at 82 | 82 f E | diarrhoea vomiting dehydration symptom-duration=2 | electrolytes-and-calcium renal-function cbc stool-culture/stool-multiplex-pcr
  loose with fever on the ward | 60 m I | diarrhoea fever antibiotics-recent symptom-duration=2 | c-difficile-testing cbc renal-function/electrolytes-and-calcium
  loose behind a weak defence | 36 m P | diarrhoea immunosuppressed symptom-duration=20 | stool-culture/stool-multiplex-pcr c-difficile-testing giardia-antigen/stool-ova-parasites/stool-multiplex-pcr
  feverish since the journey | 24 f P | diarrhoea fever recent-travel symptom-duration=5 | stool-culture/stool-multiplex-pcr
  # NICE NG20, ACG on celiac disease (2023)
  celiac disease in the family, tired | 22 f P | first-degree-relative-celiac fatigue symptom-duration=100 | ttg-iga total-iga
  diabetes from childhood, bloated | 17 m P | type-1-diabetes bloating abdominal-pain symptom-duration=120 | ttg-iga total-iga
  # Total IgA comes ninth where long diarrhoea asks for its own tests.
  itchy blisters and loose stools | 35 f P | dermatitis-herpetiformis diarrhoea symptom-duration=100 | ttg-iga
  # At 8, outside the ages that are weighed, nothing is suggested.
  growing badly | 16 m P | faltering-growth diarrhoea symptom-duration=90 | ttg-iga
  # BSG on inflammatory bowel disease (2019, 2025), ECCO, ACG (2025)
  # Stool culture comes tenth, behind Giardia and biopsies.
  pain, loose and thinner at 23 | 23 m P | abdominal-pain diarrhoea weight-loss symptom-duration=90 | faecal-calprotectin cbc crp ttg-iga
  blood and urge for a month | 28 f P | diarrhoea rectal-bleeding tenesmus symptom-duration=30 | faecal-calprotectin/ileocolonoscopy-biopsy cbc crp stool-culture/stool-multiplex-pcr c-difficile-testing
  a mild flare of colitis | 45 m S | known-uc diarrhoea rectal-bleeding symptom-duration=14 | c-difficile-testing stool-culture/stool-multiplex-pcr cbc crp faecal-calprotectin/ileocolonoscopy-biopsy
  a severe flare of colitis | 31 f E | known-uc bloody-stools-per-day=8 fever symptom-duration=7 | c-difficile-testing stool-culture/stool-multiplex-pcr cbc crp electrolytes-and-calcium/renal-function serum-albumin
  mouth ulcers, pain and loose stools | 20 f P | oral-ulcers abdominal-pain diarrhoea symptom-duration=60 | faecal-calprotectin cbc crp ttg-iga
  Crohn disease in the family, sore joints | 27 m P | first-degree-relative-ibd diarrhoea joint-pain symptom-duration=100 | faecal-calprotectin cbc crp
  # NICE NG12, DG56, CG122, BSG on iron deficiency (2021)
  blood and pain at 52 | 52 f P | rectal-bleeding abdominal-pain symptom-duration=30 | fit cbc
  pain and thinner at 58 | 58 m P | abdominal-pain weight-loss symptom-duration=60 | fit/ct-abdomen cbc crp
  a changed habit at 61 | 61 m P | change-in-bowel-habit symptom-duration=40 | fit cbc
  # The vitamins come ninth, behind the kidney’s and the liver’s tests.
  anaemic and tired at 70 | 70 m P | anaemia fatigue symptom-duration=90 | cbc ferritin fit ttg-iga
  bloated and often to the toilet at 54 | 54 f P | bloating urinary-urgency-frequency symptom-duration=40 | ca125
  new cramps and bloating at 51 | 51 f P | abdominal-pain bloating ibs-like-new-12m symptom-duration=60 | ca125 cbc ttg-iga
  # WSES, NICE NG147, NG126, ACR, ESVS
  low on the right with fever at 19 | 19 f E | rlq-pain-or-tenderness fever symptom-duration=1 | pregnancy-test cbc crp pelvic-ultrasound/intestinal-ultrasound/ct-abdomen
  low on the left with fever at 58 | 58 m E | llq-pain fever symptom-duration=2 | cbc crp ct-abdomen renal-function
  pain and vomiting at 26 | 26 f E | abdominal-pain vomiting symptom-duration=1 | pregnancy-test cbc lipase-amylase electrolytes-and-calcium/renal-function
  pain of the pelvis for two days | 29 f P | pelvic-abdominal-pain nausea symptom-duration=2 | pregnancy-test pelvic-ultrasound
  upper pain in a drinker | 44 m E | epigastric-pain vomiting alcohol-heavy symptom-duration=1 | lipase-amylase lft cbc renal-function/electrolytes-and-calcium
  pain after meals and thinner at 66 | 66 f S | abdominal-pain postprandial-pain weight-loss symptom-duration=200 | ct-abdomen/mesenteric-duplex cbc
  # Surviving Sepsis Campaign, AGA (2021), NICE NG239
  fever and shivers on the ward | 63 m I | fever rigors abdominal-pain symptom-duration=2 | blood-culture cbc crp renal-function
  Giardia that came back | 34 m S | giardia-recurrent diarrhoea symptom-duration=120 | immunoglobulins giardia-antigen/stool-multiplex-pcr
  one chest infection after another, and thin | 29 f S | recurrent-sinopulmonary-infection weight-loss symptom-duration=200 | immunoglobulins cbc
  large red cells and tired | 50 f P | macrocytosis fatigue symptom-duration=120 | b12-folate-vitd tsh lft cbc
  # GPnotebook after NICE NG12, EULAR, AAFP, MSD Manual, ACG (2016): complaints that often stand alone
  swollen joints | 34 f P | arthritis symptom-duration=60 | crp cbc
  fever for three weeks | 45 m P | fever symptom-duration=21 | cbc crp lft
  glands in the neck | 33 f P | lymphadenopathy | cbc
  numb feet | 60 m P | neuropathy-or-ataxia | b12-folate-vitd cbc tsh ttg-iga
  sore mouth | 30 f P | oral-ulcers symptom-duration=90 | cbc ferritin b12-folate-vitd ttg-iga
  loose for nine days | 40 f P | diarrhoea symptom-duration=9 | stool-culture/stool-multiplex-pcr
  blood again in known colitis | 40 m P | known-uc rectal-bleeding | c-difficile-testing stool-culture/stool-multiplex-pcr cbc crp
  sick and sore for four months | 28 f E | ruq-pain vomiting symptom-duration=122 | pregnancy-test lft
  fever, swollen nodes, loose and thinner in hospital | 41 m I | fever lymphadenopathy diarrhoea weight-loss | hiv-serology cbc crp stool-culture/stool-multiplex-pcr
  pale and breathless with a haemoglobin of 62 | 58 m E | haemoglobin=62 breathlessness fatigue | ferritin cbc
  three weeks of pain low on the right | 34 m E | abdominal-pain rlq-pain-or-tenderness symptom-duration=21 | ct-abdomen cbc crp
  loose after an operation on the pancreas | 60 f S | pancreatic-cancer-or-surgery diarrhoea weight-loss symptom-duration=60 | faecal-elastase
`);

test('every word of the table is understood', () =>
  expect(unknownIn([...rows, ...ordinary].map(([, who, findings]) => pictureOf(who, findings)))).toEqual([]));
test.each([...rows, ...ordinary])('%s (%s)', (_picture, who, findings, wanted) =>
  expect(missingAmongEight(who, findings, wanted)).toEqual([]),
);
