import { describe, expect, test } from 'vitest';
import { rules } from './index';
import { notUnderstood, objectionTo, picturesIn } from './testing/pictures';

/**
 * What people say in a sentence or two, above all of a belly that grows, of loose stools in the fifties and of sudden pain, and
 * look-alikes. What is wanted was written down before the rules were asked, in three tables: 49 of 60, 47 of 48 and 51 of 58
 * dangers were raised with the urgency wanted before the rules were mended by them, and 101 of 102 of the others raised nothing.
 * Ten wishes were dropped and one was lowered, as no guideline was found to share them. The last column names whose sentence a picture was written
 * after, mostly from memory: it is no citation, and the table shows no accuracy.
 */
const dangers = picturesIn(`
  # the belly that grows
  belly grows for two months, 36 | 36 f P | visible-distension abdominal-pain symptom-duration=60 | soon | NG12 1.5/CG122
  trousers no longer close, 43 | 43 f P | abdominal-distension-persistent | soon | CG122
  swollen belly for six weeks, 49 | 49 f P | visible-distension symptom-duration=42 | soon | CG122
  growing belly, a man of 44 | 44 m P | abdominal-distension-persistent | soon | AASLD ascites
  growing belly and thinner, 39 | 39 f P | abdominal-distension-persistent weight-loss | urgent | CG122/NG12
  growing belly and full early, 41 | 41 f P | abdominal-distension-persistent early-satiety-or-appetite-loss | soon | CG122
  growing belly, swollen ankles, drinks | 47 m P | visible-distension peripheral-oedema alcohol-heavy | urgent | AASLD
  growing belly at 22 | 22 f P | abdominal-distension-persistent pelvic-abdominal-pain | soon | RCOG
  growing belly, aunt and mother with ovarian cancer | 38 f P | abdominal-distension-persistent first-degree-relative-ovarian-cancer | soon | NG241
  growing belly, has to go to the toilet often | 45 f P | abdominal-distension-persistent urinary-urgency-frequency | soon | CG122
  swollen belly and pain for three weeks | 66 m P | visible-distension abdominal-pain symptom-duration=21 | soon | wanted urgent: WSES LBO
  growing belly and breathless | 58 m P | abdominal-distension-persistent breathlessness | urgent | AASLD
  # diarrhoea of the fifties, no length told
  chronic diarrhoea, 58, thinner | 58 f P | chronic-diarrhoea weight-loss | urgent | NG12
  loose, the father had bowel cancer | 56 m P | chronic-diarrhoea first-degree-relative-crc | soon | DG56
  gets up at night for loose stools | 57 f P | nocturnal-stools diarrhoea symptom-duration=60 | soon | BSG CD
  loose with urgency for two months | 61 m P | urgency diarrhoea symptom-duration=60 | soon | NG12
  constipation and pain since the summer | 54 f P | constipation abdominal-pain symptom-duration=100 | soon | NG12
  # sudden pain of every kind
  sudden worst pain in the flank, 66 smoker | 66 m P | acute-severe-abdo-pain back-pain smoking-current | emergency | NG156
  sudden one-sided low pain, vomits, 27 f | 27 f P | acute-lower-abdo-pain vomiting | same_day | RCOG torsion
  sudden upper pain into the back, vomits | 49 m P | severe-upper-pain-to-back vomiting | same_day | NG104
  sudden pain with atrial fibrillation tablets | 77 f P | abdominal-pain on-anticoagulant vascular-risk symptom-duration=0.3 | same_day | WSES AMI
  sudden testicle and belly pain, 15 | 15 m P | testicular-pain abdominal-pain | emergency | EAU
  pain then faint at home, 33 f | 33 f P | acute-lower-abdo-pain syncope | emergency | NG126
  pain under ribs, pregnant 32 weeks | 32 f P | epigastric-pain pregnant pregnancy-weeks=32 | same_day | NG133
  pain and collapse after taking diclofenac | 62 f P | acute-severe-abdo-pain nsaid-use syncope | emergency | WSES
  # the ill who tell little
  feverish with a tender belly after a bowel scope | 65 f P | recent-endoscopy-14d abdominal-tenderness fever | same_day | WSES iatrogenic
  loose, on a water tablet and an ACE, no urine | 78 m P | diarrhoea on-sick-day-drug oliguria-or-pallor | same_day | NG148
  vomits and cannot keep steroid tablets | 45 f P | long-term-steroid vomiting | same_day | SfE
  vomits, type 1, deep breaths | 26 f P | type-1-diabetes vomiting resp-rate=28 | emergency | JBDS
  gliflozin, nausea and belly pain | 59 m P | on-sglt2-inhibitor nausea abdominal-pain | same_day | JBDS/MHRA
  yellow and shivering | 71 f P | jaundice rigors | emergency | TG18
  yellow, no pain, 66 | 66 m P | jaundice | urgent | NG12
  yellow with fever from Asia | 30 m P | jaundice fever recent-travel | same_day | UKHSA
  cirrhosis and muddled | 61 m P | known-cirrhosis altered-mental-state constipation | emergency | EASL
  cirrhosis, black stool | 55 m P | known-cirrhosis melaena | emergency | Baveno
  throat sore and loose on carbimazole-like drug, white cells low | 38 f P | neutrophils=0.3 fever | emergency | CG151
  known Crohn's, lump at the anus that throbs, fever | 25 m P | known-cd perianal-painful-swelling fever | same_day | ECCO
  known colitis, eight bloody stools | 29 f P | known-uc stools-per-day=8 rectal-bleeding | same_day | NG130
  known colitis, six bloody stools and pulse 100 | 33 m P | known-uc bloody-stools-per-day=6 hr=100 | same_day | NG130
  on a checkpoint drug, five more stools | 62 m P | on-ici diarrhoea stools-per-day=7 | same_day | ESMO irAE
  after antibiotics, fever, white cells | 74 f P | antibiotics-recent diarrhoea white-cell-count=21 | same_day | NG199
  child of 3 bloody loose, pale, hardly wees | 3 f P | acute-bloody-diarrhoea oliguria-or-pallor | emergency | UKHSA STEC
  baby of 8 months, screams and draws up legs | 0 m P | age-months=8 intermittent-screaming-legs-up | same_day | RCPCH
  boy 6, drinks and passes much, belly pain | 6 m P | polyuria-polydipsia abdominal-pain | same_day | NG18
  # cancer and inflammation told in few words
  food sticks at 58 | 58 m P | dysphagia | urgent | NG12
  early full and thin, 61 | 61 f P | early-satiety-or-appetite-loss weight-loss | urgent | NG12
  new sugar sickness and thinner, 63 | 63 m P | new-onset-diabetes weight-loss | urgent | NG12
  back pain and thinner, 67 | 67 f P | back-pain weight-loss | urgent | NG12
  lump in the rectum | 48 m P | rectal-mass | urgent | NG12
  blood at 51, no pain | 51 f P | rectal-bleeding | soon | NG12
  blood and thinner at 34 | 34 m P | rectal-bleeding weight-loss | urgent | NG12/DG56
  iron low at 57, a man | 57 m P | iron-deficiency-anaemia | soon | NG12
  swollen glands and sweats and itch | 29 f P | lymphadenopathy itch-all-over night-sweats | urgent | NG12
  bleeds after the change | 59 f P | postmenopausal-bleeding bloating | urgent | NG12
  thin and shaky, palpitations, loose | 33 f P | heat-intolerance-tremor-palpitations weight-loss diarrhoea | urgent | NG145
  tanned, craves salt, faints on rising | 37 f P | hyperpigmentation-or-salt-craving postural-dizziness nausea | same_day | SfE
  wants to die because of the belly | 42 m P | suicidal-thoughts abdominal-pain | same_day | NG225
  # second table: other words, other illnesses, written after the first was mended
  belly grows, a man of 61 | 61 m P | abdominal-distension-persistent | soon | AASLD
  belly grows and itches all over | 52 f P | abdominal-distension-persistent itch-all-over | urgent | EASL
  waist bigger, thinner arms, 48 m | 48 m P | abdominal-distension-persistent weight-loss | urgent | EASL
  belly grows, missed period at 29 | 29 f P | abdominal-distension-persistent vaginal-bleeding-or-missed-period | soon | NG126
  swollen belly for a month, cannot finish a plate, 33 | 33 f P | visible-distension early-satiety-or-appetite-loss symptom-duration=30 | urgent | NHS Scotland
  swollen belly and fever for three weeks from India | 28 f P | visible-distension fever recent-travel symptom-duration=21 | same_day | UKHSA
  swollen belly, night sweats, tb at home | 31 m P | visible-distension night-sweats tb-risk | urgent | NICE NG33
  swollen since an operation last week | 57 f P | recent-endoscopy-14d acute-distension | same_day | ESGE
  nothing but wind stops, old man | 84 m P | acute-distension care-home-or-frail constipation | same_day | WSES
  pain came on suddenly, woman of 40 | 40 f P | acute-severe-abdo-pain | same_day | WSES
  sudden pain and fainted, 58 | 58 m P | acute-severe-abdo-pain syncope | emergency | NG156
  sudden pain, on the pill, leg swollen | 34 f P | acute-severe-abdo-pain vte-symptoms | emergency | NG158
  sudden groin lump and vomiting | 69 f P | irreducible-hernia vomiting | emergency | WSES
  right pain for two days and no appetite | 22 m P | rlq-pain-or-tenderness loss-of-appetite symptom-duration=2 | same_day | WSES Jerusalem
  left pain and fever | 62 m P | llq-pain fever symptom-duration=2 | same_day | NG147
  pain under the right ribs with fever | 44 f P | ruq-pain fever | same_day | TG18
  type 1, belly ache and breathing hard | 17 f P | type-1-diabetes abdominal-pain resp-rate=30 | emergency | BSPED
  type 1, keeps vomiting | 33 m P | type-1-diabetes vomiting-persistent | emergency | JBDS
  diabetes, vomits, drowsy | 70 f P | known-diabetes vomiting altered-mental-state | emergency | JBDS
  thirsty, thinner and vomiting, 12 | 12 f P | polyuria-polydipsia vomiting weight-loss | emergency | NG18
  haemoglobin 75 and black stool | 66 f P | haemoglobin=75 melaena | same_day | CG141
  haemoglobin 75 and angina-like chest | 72 m P | haemoglobin=75 cardiac-features | same_day | SA Health
  haemoglobin 75, nothing else | 51 f P | haemoglobin=75 | urgent | BSG IDA
  haemoglobin 75, weak heart | 77 m P | haemoglobin=75 heart-or-kidney-failure | same_day | BSG
  haemoglobin 75 and bleeds from below | 45 m P | haemoglobin=75 rectal-bleeding | same_day | BSG
  baby of 10 months screams in bouts and is pale | 0 f P | age-months=10 intermittent-screaming-legs-up oliguria-or-pallor | same_day | APLS
  child of 2 screams in bouts | 2 m P | age-months=26 intermittent-screaming-legs-up | same_day | APLS
  baby green vomit | 0 f P | age-months=1 bilious-vomiting | emergency | NICE NG1
  baby of 2 months with fever | 0 m P | age-months=2 fever | emergency | NG143
  loose since three months, 54, blood test low iron | 54 m P | diarrhoea low-ferritin symptom-duration=90 | soon | NG12
  loose for less than half a year at 53 | 53 f P | chronic-diarrhoea diarrhoea-under-6-months | soon | NG12
  loose, mother had bowel cancer, 51 | 51 m P | chronic-diarrhoea first-degree-relative-crc | soon | BSG
  bowels have changed, 62 | 62 f P | change-in-bowel-habit | soon | NG12
  wakes for stools, 44, thinner | 44 f P | nocturnal-stools weight-loss | urgent | BSG
  loose after a kidney transplant, feverish | 39 m P | transplant-recipient diarrhoea fever | same_day | BTS
  methotrexate-like drug, sore mouth and loose | 63 f P | immunosuppressed oral-ulcers diarrhoea | urgent | BSR
  loose and cannot feel between the legs | 48 m P | saddle-anaesthesia-or-retention fecal-incontinence | emergency | CKS
  fish supper, tingling mouth, vomits | 35 m P | neuropathy-or-ataxia vomiting acute-onset | same_day | UKHSA
  seizure-like trembling after stopping drink, vomits | 46 m P | alcohol-withdrawal-signs vomiting | same_day | CG100
  vomits for weeks, double vision, stopped eating | 38 f P | wernicke-signs vomiting | emergency | CG100
  eats nothing for 11 days | 68 m P | little-intake-days=11 | same_day | CG32
  red painful eye in colitis | 36 f P | known-uc painful-red-eye-or-vision-loss | same_day | ECCO
  itching all over at 34 weeks | 30 f P | pregnant itch-all-over pregnancy-weeks=34 | urgent | RCOG
  one-sided swollen leg after a colitis flare | 41 m P | known-uc vte-symptoms | emergency | ECCO
  swallowed a button battery | 3 m P | swallowed-battery | emergency | ESPGHAN
  hives and breathless while eating | 24 m P | skin-mucosal breathlessness acute-onset | emergency | RCUK
  tongue swells, on an ACE tablet | 66 f P | laryngeal | emergency | RCUK
  # third table
  yellow and muddled | 44 f P | jaundice altered-mental-state | emergency | EASL ALF
  yellow, INR 2 | 39 m P | jaundice inr=2 | emergency | EASL ALF
  yellow after heavy drinking | 46 m P | jaundice alcohol-heavy | same_day | EASL
  yellow and itching, pregnant | 29 f P | jaundice pregnant pruritus | same_day | RCOG
  fever, right upper pain, back from India | 36 m P | fever ruq-pain recent-travel | same_day | UKHSA
  ulcer of the anus, sex with men, fever | 33 m P | anal-mass-or-ulcer msm-oral-anal-contact | urgent | BASHH
  lump at the anus at 61 | 61 f P | anal-mass-or-ulcer | urgent | NG12
  air when passing water | 64 m P | air-or-stool-in-urine | urgent | NG147
  burning water, fever, flank pain | 30 f P | dysuria fever back-pain | same_day | NG111
  cannot pass water, numb saddle | 52 m P | saddle-anaesthesia-or-retention constipation | emergency | CKS
  weak arms, drooping lids, dry mouth, constipated | 48 m P | drooping-lids-or-slurred-speech constipation | emergency | UKHSA
  ate wild mushrooms, vomits | 40 m P | possible-poisoning vomiting | emergency | TOXBASE
  took too many tablets, no pain | 22 f P | possible-poisoning | same_day | CG
  drank drain cleaner | 4 f P | caustic-ingestion | emergency | ESPGHAN
  swallowed magnets | 6 m P | swallowed-magnets-or-sharp | same_day | ESPGHAN
  sodium 121 and sick | 69 f P | sodium-mmol=121 nausea | same_day | ESE
  potassium 6.8 | 70 m P | potassium-mmol=6.8 diarrhoea | emergency | UKKA
  potassium 2.7, laxatives | 24 f P | potassium-mmol=2.7 laxative-use | same_day | MEED
  glucose 34, drowsy | 75 m P | glucose-mmol=34 altered-mental-state | emergency | JBDS HHS
  kidney function falling, vomits | 74 f P | aki vomiting | same_day | NG148
  known overactive thyroid, fever, racing | 38 f P | known-thyrotoxicosis fever hr=140 | emergency | BTA
  chest tight and sick, 63, diabetic | 63 f P | cardiac-features nausea known-diabetes | emergency | CG95
  indigestion and sweating, 58 | 58 m P | epigastric-pain cardiac-features | emergency | CG95
  purple spots on the legs, belly pain, child | 7 m P | mottled-or-nonblanching-rash abdominal-pain | same_day | RCPCH
  child with sore testicle and vomiting | 12 m P | testicular-pain vomiting | emergency | EAU
  girl of 13 sudden low pain, vomits | 13 f P | acute-lower-abdo-pain vomiting | same_day | RCOG
  child pain moved to the right, will not hop | 10 m P | pain-migrated-to-rlq pain-worse-on-movement | same_day | WSES
  newborn no stool in two days, swollen | 0 m P | age-months=0 meconium-delay-or-birth-onset acute-distension | emergency | NICE CG99
  baby will not drink, no wet nappy | 0 f P | age-months=6 no-urine-18h diarrhoea | same_day | CG84
  thin child, arm circumference 110 | 2 f P | muac-mm=110 diarrhoea | same_day | WHO
  pregnant, right upper pain and headache | 34 f P | pregnant ruq-pain headache-or-visual-disturbance | same_day | NG133
  six weeks gone, low pain | 29 f P | possibly-pregnant acute-lower-abdo-pain | same_day | NG126
  shoulder pain and a missed period | 31 f P | shoulder-tip-pain vaginal-bleeding-or-missed-period | emergency | NG126
  swollen belly and breathless after fertility treatment | 32 f P | acute-distension breathlessness | same_day | RCOG OHSS
  had a baby last week, fever and belly pain | 30 f P | recent-birth fever abdominal-pain | same_day | RCOG
  new cancer drug, sore mouth, fever | 59 f P | on-anticancer-treatment fever oral-ulcers | emergency | CG151
  immune drug for melanoma, six stools more | 57 m P | on-ici stools-per-day=8 | same_day | ESMO
  immune drug and yellow | 61 f P | on-ici jaundice | same_day | ESMO
  warfarin and hits of black stool | 77 m P | on-anticoagulant melaena | emergency | CG141
  cocaine, bloody stool, cramps | 36 m P | cocaine-use rectal-bleeding abdominal-cramps | same_day | ACG
  fainted on the toilet, 74 | 74 f P | syncope diarrhoea | same_day | ESC
  loses weight, afraid to eat, smoker | 66 f P | fear-of-eating postprandial-pain weight-loss | urgent | ESVS
  hoarse and food sticks | 67 m P | dysphagia weight-loss | urgent | NG12
  iron low and black tablets no, tired at 55 woman after the change | 55 f P | iron-deficiency-anaemia postmenopausal | soon | NG12
  hard lump in the belly, 29 | 29 f P | abdominal-mass | urgent | NG12
  spleen felt | 51 m P | splenomegaly | urgent | NG12
  glands in the neck for six weeks, itches | 44 m P | lymphadenopathy pruritus symptom-duration=42 | urgent | NG12
  night sweats and cough from Pakistan | 37 m P | night-sweats tb-risk | urgent | NG33
  hiv risk last month, rash, sore throat, loose | 28 m P | hiv-exposure-6w rash-sore-throat-or-nodes diarrhoea | urgent | BHIVA
  slept with somebody yesterday, worried about hiv | 30 m P | hiv-exposure-72h | same_day | BASHH
  flushes and loose for a year | 57 f P | flushing-episodes diarrhoea symptom-duration=365 | soon | ENETS
  hand cramps and fatty stool | 39 f P | hand-spasms steatorrhoea | same_day | SfE
  # what the third table led to
  known adrenal weakness, vomits since today | 47 f P | known-adrenal-insufficiency vomiting symptom-duration=1 | emergency | SfE
  type 1 diabetes, nothing stays down | 24 f P | type-1-diabetes fluids-not-tolerated | emergency | JBDS
  sore bottom with pus in Crohn's | 27 f P | known-cd perianal-disease | soon | ECCO
  low B12 and unsteady | 60 m P | low-vitamin-b12 neuropathy-or-ataxia | urgent | NG239
  burning water, fever, shivers | 30 f P | dysuria rigors | same_day | NG111
  # what a reading of the sources led to
  haemoglobin 74 and nothing else, a woman of 28 | 28 f P | haemoglobin=74 | urgent | SA Health
  haemoglobin 76 and red cells that break | 40 f P | haemoglobin=76 haemolysis-film | severe-anaemia | SA Health
  type 1, belly ache, breathes 44 times a minute, 6 | 6 m P | type-1-diabetes abdominal-pain resp-rate=44 | emergency | BSPED
`);

const ordinary = picturesIn(`
  bloated by the evening, flat in the morning, 24 | 24 f P | bloating symptom-duration=400 | none
  bloated and gassy for a year, 32 | 32 f P | bloating flatus symptom-duration=365 | none
  belly visibly round after meals for years, 29, loose and hard | 29 f P | visible-distension alternating-bowel-habit symptom-duration=1500 | none
  visible swelling with her IBS, better after stool, 26 | 26 f P | visible-distension bloating pain-relieved-by-defecation symptom-duration=900 | none
  swollen before each period, 31 | 31 f P | visible-distension menstruation-linked symptom-duration=700 | none
  swells after milk, 35 | 35 m P | visible-distension lactose-intolerance-known symptom-duration=500 | none
  constipated and bloated, 41 | 41 f P | constipation bloating symptom-duration=600 | none
  bloating and pain, 38 | 38 m P | bloating abdominal-pain symptom-duration=90 | none
  bloated for 12 years, 55 | 55 f P | bloating symptom-duration=4400 | none
  bloated a week, 44 | 44 f P | bloating symptom-duration=7 | none
  loose for three days, 55 | 55 m P | diarrhoea symptom-duration=3 | none
  loose for a week after a trip, 60 | 60 f P | diarrhoea recent-travel symptom-duration=7 | none
  chronic diarrhoea at 28 | 28 f P | chronic-diarrhoea | none
  chronic diarrhoea at 41 with milk | 41 m P | chronic-diarrhoea lactose-intolerance-known | none
  IBS for 25 years, 57 | 57 f P | alternating-bowel-habit abdominal-pain symptom-duration=9000 | none
  constipated all her life, 63 | 63 f P | constipation symptom-duration=15000 | none
  belly pain for a year, 33 | 33 m P | abdominal-pain symptom-duration=365 | none
  cramps before stools, 23 | 23 f P | abdominal-cramps pain-related-to-defecation symptom-duration=300 | none
  urgency in the morning before work, 36 | 36 m P | urgency symptom-worse-with-stress symptom-duration=400 | none
  heartburn for a month, 34 | 34 m P | heartburn symptom-duration=30 | none
  epigastric burning after coffee, 29 | 29 f P | epigastric-pain symptom-duration=40 | none
  nausea in the morning for three weeks, 40 m | 40 m P | nausea symptom-duration=21 | none
  sick and loose since last night, 22 | 22 m P | vomiting diarrhoea symptom-duration=0.5 | none
  sick for a day, child at nursery, 34 | 34 f P | vomiting sick-contacts symptom-duration=1 | none
  itchy mouth from apples | 27 f P | oral-itching-raw-fruit | none
  hives for a day last month after prawns? no, hives only, 30 | 30 f P | urticaria-angioedema symptom-duration=3 | none
  tired and bloated, 37 | 37 f P | fatigue bloating symptom-duration=200 | none
  tired and loose for months, 26 | 26 f P | fatigue diarrhoea symptom-duration=120 -weight-loss | none
  joint pains for years and bloating | 39 f P | joint-pain bloating symptom-duration=800 | none
  bright blood on the paper with a tear, 27 | 27 m P | anal-fissure | none
  metformin, loose since it began, 48 | 48 m P | metformin-use diarrhoea symptom-duration=60 | none
  wind and rumbling, 52, for 20 years | 52 m P | flatus symptom-duration=7300 | none
  passed the tummy bug a month ago, still soft, 31 | 31 f P | prior-gastroenteritis diarrhoea symptom-duration=30 | none
  low mood, belly ache for two years, 25 | 25 f P | depression abdominal-pain symptom-duration=700 | none
  asks for a leaky gut test, 35 | 35 f P | asks-leaky-gut bloating | none
  lump feeling no, sour burps after meals, 45 | 45 m P | heartburn postprandial-pain symptom-duration=100 | none
  soft stools on a magnesium tablet, 42 | 42 f P | diarrhoea laxative-use symptom-duration=90 | none
  gut ache with runs in training, 28 | 28 m P | abdominal-cramps diarrhoea symptom-duration=200 | none
  constipation for two months at 30 | 30 f P | constipation symptom-duration=60 | none
  child of 8, belly ache for half a year, grows well | 8 f P | abdominal-pain symptom-duration=180 -faltering-growth -weight-loss | none
  swells every evening, flat at dawn, 28 | 28 f P | visible-distension bloating symptom-duration=700 | none
  swells visibly since antibiotics two years ago | 45 f P | visible-distension flatus symptom-duration=730 | none
  swells for seven months with constipation, 33 | 33 f P | visible-distension constipation symptom-duration=210 | none
  swells after bread for two months, a man of 27 | 27 m P | visible-distension symptom-trigger-wheat symptom-duration=60 | none
  bloated and in pain for two months, 25 | 25 f P | bloating abdominal-pain symptom-duration=60 | none
  bloated three weeks, 47 | 47 f P | bloating symptom-duration=21 | none
  bloated with wind for five weeks, a man of 52 | 52 m P | bloating flatus symptom-duration=35 | none
  visible swelling for two months, no pain, 30 | 30 f P | visible-distension symptom-duration=60 | none
  visible swelling, nobody asked how long, 34 | 34 f P | visible-distension bloating | none
  visible swelling and pain, nobody asked how long, 38 | 38 f P | visible-distension abdominal-pain | none
  loose for 20 years, 58 | 58 m P | diarrhoea symptom-duration=7300 | none
  loose since the gallbladder went three years ago, 61 | 61 f P | cholecystectomy diarrhoea symptom-duration=1100 | none
  loose for two years on metformin, 57 | 57 m P | metformin-use diarrhoea symptom-duration=730 | none
  loose ten days, 53 | 53 f P | diarrhoea symptom-duration=10 | none
  cramps two days with a bug at home, 36 | 36 m P | abdominal-cramps diarrhoea sick-contacts symptom-duration=2 | none
  type 1, loose for a day | 29 m P | type-1-diabetes diarrhoea symptom-duration=300 | none
  diabetes, bloated | 61 m P | known-diabetes bloating symptom-duration=900 | none
  baby of 2 months with evening colic | 0 m P | age-months=2 intermittent-screaming-legs-up | none
  itchy palate from hazelnut, now gone | 22 f P | oral-itching-raw-fruit symptom-duration=900 | none
  haemoglobin 128, a woman of 40, tired | 40 f P | haemoglobin=128 fatigue | none
  haemoglobin 118, 33, heavy periods? tired only | 33 f P | haemoglobin=125 fatigue symptom-duration=200 | none
  right-sided ache for a year, 30 | 30 f P | rlq-pain-or-tenderness symptom-duration=365 | none
  left ache before stools for years, 42 | 42 m P | llq-pain pain-relieved-by-defecation symptom-duration=1500 | none
  wind pain after beans | 39 m P | flatus symptom-trigger-fodmap symptom-duration=300 | none
  morning sickness, 9 weeks | 27 f P | pregnant pregnancy-weeks=9 nausea | none
  acid at night, 49 | 49 m P | heartburn symptom-duration=200 | none
  loose before exams, 20 | 20 f P | diarrhoea symptom-worse-with-stress symptom-duration=400 | none
  constipated on iron, 35 | 35 f P | constipation symptom-duration=40 | none
  gained ten kilos, belly bigger? only bloated after meals, 37 | 37 f P | bloating worse-with-eating symptom-duration=60 | none
  bloating on most days for two years, 46 | 46 f P | bloating symptom-days-per-month=20 symptom-duration=730 | none
  pain on most days, 33, since her teens | 33 f P | abdominal-pain symptom-days-per-month=20 symptom-duration=5000 | none
  full early for years, 36 | 36 f P | early-satiety-or-appetite-loss symptom-duration=1500 | none
  needs the toilet often and is bloated, 31 | 31 f P | urinary-urgency-frequency bloating symptom-duration=300 | none
  loose for a month after a trip to Spain, 29 | 29 m P | diarrhoea recent-travel symptom-duration=30 | none
  loose for six weeks at 35 | 35 m P | diarrhoea symptom-duration=42 | none
  hard stools for six weeks at 44 | 44 f P | constipation symptom-duration=42 | none
  heartburn and sour taste, 38, new | 38 f P | heartburn symptom-duration=14 | none
  upper pain after meals, 40 | 40 m P | epigastric-pain worse-with-eating symptom-duration=120 | none
  pain low in the belly each period | 26 f P | abdominal-pain-lower menstruation-linked symptom-duration=600 | none
  side stitch for an hour, gone | 23 m P | luq-pain symptom-duration=0.1 | none
  nausea on a new antidepressant | 33 f P | nausea ssri-use symptom-duration=10 | none
  loose on an antidepressant for weeks | 41 m P | diarrhoea ssri-use symptom-duration=40 | none
  loose with too much sweetener | 37 f P | diarrhoea sugar-free-sweets symptom-duration=60 | none
  loose with beer at weekends | 34 m P | diarrhoea alcohol-heavy symptom-duration=400 | none
  itchy bottom | 30 m P | pruritus symptom-duration=60 | none
  hives for weeks, no food | 32 f P | urticaria-angioedema symptom-duration=40 | none
  throat itches from kiwi each time | 25 f P | oral-itching-raw-fruit symptom-trigger-food symptom-duration=900 | none
  mother with coeliac disease, tired | 28 f P | first-degree-relative-celiac fatigue | none
  brother with Crohn's, bloated | 31 m P | first-degree-relative-ibd bloating symptom-duration=200 | none
  low vitamin D | 45 f P | low-vitamin-d fatigue | none
  mouth ulcers now and then | 29 m P | oral-ulcers symptom-duration=700 | none
  joint aches and loose stools for a year, 33 | 33 f P | joint-pain diarrhoea symptom-duration=365 | none
  reflux in a pregnant woman | 31 f P | pregnant pregnancy-weeks=33 heartburn | none
  constipated since the birth | 30 f P | recent-birth constipation | none
  known diabetes, constipated | 66 f P | known-diabetes constipation symptom-duration=2000 | none
  blood thinner and heartburn | 70 m P | on-anticoagulant heartburn symptom-duration=600 | none
  old, constipated for years, frail | 85 f P | care-home-or-frail constipation symptom-duration=3000 | none
  wind after bariatric surgery | 44 f P | bariatric-surgery flatus symptom-duration=400 | none
  child of 5 constipated | 5 m P | constipation symptom-duration=200 | none
  child of 7 sick for a day | 7 f P | vomiting symptom-duration=1 sick-contacts | none
  boy of 5 with type 1 diabetes breathes as boys of 5 do | 5 m P | type-1-diabetes abdominal-pain resp-rate=26 | -ketones-or-diabetes-with-vomiting
  baby of 3 months spits up | 0 f P | age-months=3 recurrent-vomiting-child | none
`);

describe('what is said in a sentence or two', () => {
  test('every word of the tables is understood', () =>
    expect([...dangers, ...ordinary].flatMap(notUnderstood)).toEqual([]));
  test.each(dangers)('%s (%s), %s: %s', (...row) => expect(objectionTo(row)).toBeNull());
  test.each(ordinary)('%s (%s), %s: %s', (...row) => expect(objectionTo(row)).toBeNull());
});

// It says that a reaction, as to a food, is going on: for some time it stood for any sudden onset.
test('only alarms of a reaction, and of poisoning by a food, ask whether one came on within hours', () =>
  expect(
    rules.flatMap(({ id, kind, logic }) => (kind === 'alarm' && /\bacute-onset\b/.test(logic) ? [id] : [])).sort(),
  ).toEqual([
    'anaphylaxis-after-known-trigger',
    'anaphylaxis-two-systems',
    'anaphylaxis-with-skin-signs',
    'hives-with-gut-signs-now',
    'nerve-signs-within-days-of-a-gut-illness',
    'reaction-now-with-a-sign-of-more-than-the-skin',
    'reaction-under-way',
    'severe-gut-signs-alone-in-a-reaction',
    'skin-with-breathing-or-circulation',
    'sudden-reaction-with-breath-or-circulation',
    'two-systems-after-food-now',
  ]));
