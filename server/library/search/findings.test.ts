import { describe, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { catalogueOf } from '../catalogue';
import { denialIn } from './denial';
import { findingItems, searchFindings } from './findings';

const items = findingItems(catalogueOf(entries), true);
const first = (query: string) => {
  const [hit] = searchFindings(items, query);
  return hit && `${hit.item.negated ? 'no ' : ''}${hit.item.id}`;
};

// As patients say it and as clinicians type it in a hurry; what is expected was written down before it was looked up.
describe('the first finding for everyday words', () => {
  test.each([
    ['runs', 'diarrhoea'],
    ['the runs', 'diarrhoea'],
    ['the trots', 'diarrhoea'],
    ['poo', 'diarrhoea'],
    ['loose stools', 'diarrhoea'],
    ['runny poo', 'diarrhoea'],
    ['heartburn', 'heartburn'],
    ['acid reflux', 'heartburn'],
    ['throws up', 'vomiting'],
    ['throwing up', 'vomiting'],
    ['puking', 'vomiting'],
    ['being sick', 'vomiting'],
    ['feels sick', 'nausea'],
    ['queasy', 'nausea'],
    ['wind', 'flatus'],
    ['farting', 'flatus'],
    ['tummy', 'abdominal-pain'],
    ['tummy ache', 'abdominal-pain'],
    ['my tummy hurts', 'abdominal-pain'],
    ['belly pain', 'abdominal-pain'],
    ['bloated', 'bloating'],
    ['trapped wind', 'bloating'],
    ['bunged up', 'constipation'],
    ['cant poo', 'constipation'],
    ['cannot poo', 'constipation'],
    ['blood in poo', 'rectal-bleeding'],
    ['bleeding from the bottom', 'rectal-bleeding'],
    ['black poo', 'melaena'],
    ['slime', 'mucus-per-rectum'],
    ['greasy poo', 'steatorrhoea'],
    ['losing weight', 'weight-loss'],
    ['tired all the time', 'fatigue'],
    ['no energy', 'fatigue'],
    ['knackered', 'fatigue'],
    ['temperature', 'fever'],
    ['drenching sweats', 'night-sweats'],
    ['mouth ulcers', 'oral-ulcers'],
    ['food gets stuck', 'dysphagia'],
    ['lost my appetite', 'loss-of-appetite'],
    ['ibuprofen', 'nsaid-use'],
    ['up at night to go', 'nocturnal-stools'],
    ['leaky gut', 'asks-leaky-gut'],
  ])('%s: %s', (query, expected) => expect(first(query)).toBe(expected));
});

// What a clinician would want to see at once, of what was asked for in these words; it is chosen, not taken blindly.
describe('among the first three for what patients and clinicians say', () => {
  test.each([
    ['pale', 'pallor'],
    ['swollen belly', 'visible-distension'],
    ['swollen belly', 'ascites'],
    ['distended', 'visible-distension'],
    ['distended', 'acute-distension'],
    ['can’t keep anything down', 'fluids-not-tolerated'],
    ["can't keep water down", 'fluids-not-tolerated'],
    ['bowel blocked', 'absolute-constipation'],
    ['bowel blocked', 'obstructive-symptoms'],
    ['can’t pass wind', 'absolute-constipation'],
    ['left upper pain', 'epigastric-pain'],
    ['upper tummy pain', 'epigastric-pain'],
    ['pain low on the right', 'rlq-pain-or-tenderness'],
    ['lower left pain', 'llq-pain'],
    ['right upper pain', 'ruq-pain'],
    ['food sticks', 'dysphagia'],
    ['food won’t go down', 'dysphagia'],
    ['itch', 'pruritus'],
    ['short of breath', 'breathlessness'],
    ['looks pale', 'pallor'],
    ['itchy all over', 'itch-all-over'],
    ['foggy', 'brain-fog'],
    ['hurts to swallow', 'painful-swallowing'],
    ['pain under left ribs', 'luq-pain'],
    ['cocaine', 'cocaine-use'],
    ['laxatives', 'laxative-use'],
    ['chewing gum', 'sugar-free-sweets'],
    ['fit positive', 'occult-blood-positive'],
    ['nursing home', 'care-home-or-frail'],
    ['dialysis', 'heart-or-kidney-failure'],
    ['breathless', 'vte-symptoms'],
    ['passing wind', 'flatus'],
    ['belching', 'flatus'],
    ['black stool', 'melaena'],
    ['coffee grounds', 'gi-bleed-overt'],
    ['blood in vomit', 'gi-bleed-overt'],
    ['fresh blood', 'rectal-bleeding'],
    ['runs at night', 'nocturnal-stools'],
    ['throws up', 'vomiting'],
    ['baby vomiting', 'recurrent-vomiting-child'],
    ['off food', 'loss-of-appetite'],
    ['not eating much', 'loss-of-appetite'],
    ['lost a stone', 'weight-loss'],
    ['clothes are loose', 'weight-loss'],
    ['on ibuprofen', 'nsaid-use'],
    ['takes nurofen', 'nsaid-use'],
    ['codeine', 'motility-disorder-or-opioids'],
    ['on infliximab', 'immunosuppressed'],
    ['just back from India', 'recent-travel'],
    ['back from abroad', 'recent-travel'],
    ['tTG positive', 'serology-positive'],
    ['coeliac blood test positive', 'serology-positive'],
    ['yellow eyes', 'jaundice'],
    ['rabbit droppings', 'constipation'],
    ['not emptied', 'incomplete-evacuation'],
    ['woken by pain', 'pain-wakes-from-sleep'],
    ['pain after meals', 'postprandial-pain'],
    ['relief after opening bowels', 'pain-relieved-by-defecation'],
    ['shivering', 'rigors'],
    ['blistering rash', 'dermatitis-herpetiformis'],
    ['mother had coeliac', 'first-degree-relative-celiac'],
    ['crohns in the family', 'first-degree-relative-ibd'],
    ['bowel cancer in family', 'first-degree-relative-crc'],
    ['bread makes it worse', 'symptom-trigger-wheat'],
    ['fatty food', 'symptom-trigger-food'],
    ['peanut', 'self-reported-food-allergy'],
    ['lips swell', 'urticaria-angioedema'],
    ['pale stools', 'steatorrhoea'],
    ['won’t flush', 'steatorrhoea'],
    ['someone else ill', 'sick-contacts'],
    ['drank stream water', 'untreated-water'],
    ['has crohns', 'known-cd'],
    ['known colitis', 'known-uc'],
    ['flare', 'symptom-state'],
    ['low b12', 'low-vitamin-b12'],
    ['crp high', 'raised-inflammatory-markers'],
    ['hurts to poo', 'anal-fissure'],
    ['rigid belly', 'peritonism'],
    ['tender', 'abdominal-tenderness'],
    ['palpitations', 'heat-intolerance-tremor-palpitations'],
    ['hysterectomy', 'prior-abdominal-surgery'],
  ])('%s: %s', (query, expected) => {
    const three = searchFindings(items, query).slice(0, 3);
    expect(three.filter(({ item }) => !item.negated).map(({ item }) => item.id)).toContain(expected);
  });
});

describe('with a slip, or in another country’s spelling', () => {
  test.each([
    ['diarea', 'diarrhoea'],
    ['diarrhea', 'diarrhoea'],
    ['diarhoea', 'diarrhoea'],
    ['diarreah', 'diarrhoea'],
    ['diahrrea', 'diarrhoea'],
    ['vomitting', 'vomiting'],
    ['nausia', 'nausea'],
    ['constipatoin', 'constipation'],
    ['constapation', 'constipation'],
    ['hearburn', 'heartburn'],
    ['fatige', 'fatigue'],
    ['weigth loss', 'weight-loss'],
    ['bloting', 'bloating'],
    ['anemia', 'anaemia'],
    ['melena', 'melaena'],
    ['abdominl pain', 'abdominal-pain'],
    ['steatorhea', 'steatorrhoea'],
    ['ibuprofin', 'nsaid-use'],
    ['joint pian', 'joint-pain'],
    ['dysfagia', 'dysphagia'],
  ])('%s: %s', (query, expected) => expect(first(query)).toBe(expected));

  test('while a word is still being typed', () => {
    for (const typed of ['dia', 'diar', 'diarr', 'diarrh', 'diarrhoe', 'diarrhoea']) {
      expect([typed, first(typed)]).toEqual([typed, 'diarrhoea']);
    }
  });
});

describe('denied in one gesture', () => {
  test.each([
    ['no blood', 'no rectal-bleeding'],
    ['no depression', 'no depression'],
    ['denies fever', 'no fever'],
    ['not vomiting', 'no vomiting'],
    ['without weight loss', 'no weight-loss'],
    ['no weight loss', 'no weight-loss'],
    ['no fevers', 'no fever'],
    ['never had diarrhoea', 'no diarrhoea'],
    ['negative for night sweats', 'no night-sweats'],
    ['doesn’t vomit', 'no vomiting'],
    ['-blood', 'no rectal-bleeding'],
    ['no vomitting', 'no vomiting'],
    ['afebrile', 'no fever'],
    ['no history of bowel cancer', undefined],
  ])('%s: %s', (query, expected) => {
    if (expected !== undefined) expect(first(query)).toBe(expected);
    for (const { item } of searchFindings(items, query)) expect([query, item.negated]).toEqual([query, true]);
  });

  // “No energy” was once entered as “tiredness: absent”.
  test.each([
    ['no energy', 'fatigue'],
    ['no appetite', 'loss-of-appetite'],
    ['not growing', 'faltering-growth'],
    ['not pooing', 'constipation'],
  ])('a name that begins with a denial is meant as it stands: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
    expect(searchFindings(items, query).some(({ item }) => item.id === expected && item.negated)).toBe(false);
  });

  test('a denial of nothing finds everything, as absent', () => {
    expect(denialIn('no ')).toEqual({ rest: '', word: 'no' });
    expect(searchFindings(items, 'no ').every(({ item }) => item.negated)).toBe(true);
  });

  test.each(['nocturnal stools', 'nose', 'nothing', 'noisy', 'nonsense', 'notes'])('“%s” denies nothing', (query) =>
    expect(denialIn(query)).toBeNull(),
  );
});

describe('what is denied by its name is entered as absent', () => {
  test.each([
    ['no diarrhoea', 'no diarrhoea'],
    ['no diarrhea', 'no diarrhoea'],
    ['no pain', 'no abdominal-pain'],
    ['no blood', 'no rectal-bleeding'],
    ['no depression', 'no depression'],
    ['not vomiting', 'no vomiting'],
    ['no energy', 'fatigue'],
    ['no ener', 'fatigue'],
  ])('%s: %s', (query, expected) => expect(first(query)).toBe(expected));

  test('whatever the label', () => {
    const wrong = items
      .filter(({ label }) => denialIn(label) === null)
      .flatMap(({ id, label }) =>
        first(`no ${label}`) === `no ${id}` ? [] : [`no ${label}: ${first(`no ${label}`)}`],
      );
    // These begin with words that say nothing, and another finding is called by the rest of them.
    expect(wrong).toEqual(['no Could be pregnant: no pregnant', 'no Used to smoke: no smoking-current']);
  });
});
