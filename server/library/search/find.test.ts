import { describe, expect, test } from 'vitest';
import { entries } from '@/knowledge/entries';
import { searchDocuments } from '../search-documents';
import { statementsBySource } from '../statements';
import { ashwood } from '../testing/ashwood';
import { documentsIn, fileOf } from './file';
import { finderInSteps, finderOf } from './find';
import { asksAboutLeakyGut } from './leaky-gut';
import { lateKinds, type SearchDocument, type SearchKind, searchKinds } from './schema';
import { addressOfSought, nothingSought, soughtIn, toggled } from './sought';
import { foldedWord, slipsBetween, termsSought } from './words';

const words = (query: string, kind: SearchKind | null = null) => ({ query, kind, facets: {} });

describe('foldedWord: one word, one way to write it', () => {
  test.each([
    ['Coeliac', 'celiac'],
    ['celliac', 'celiac'],
    ['diarrhoea', 'diarrhea'],
    ['diarea', 'diarrhoea'],
    ['faecal', 'fecal'],
    ['oedema', 'edema'],
    ['antibodies', 'antibody'],
    ['stools', 'stool'],
    ['leukocytes', 'leucocyte'],
    ['tumour', 'tumor'],
    ['Crohn’s', 'crohn'],
    ['crohns', 'crohn'],
    ['cannot', 'can’t'],
  ])('%s is %s', (word, other) => expect(foldedWord(word)).toBe(foldedWord(other)));

  test.each([
    ['tTG', 'tg'],
    ['food', 'fod'],
    ['gas', 'ga'],
  ])('%s is not %s', (word, other) => expect(foldedWord(word)).not.toBe(foldedWord(other)));
});

describe('slipsBetween', () => {
  test.each([
    ['the beginning', 'calpro', 'calprotectin', 0],
    ['a letter left out', 'giarda', 'giardia', 1],
    ['two swapped', 'pian', 'pain', 1],
    ['a letter too many', 'vomitting', 'vomiting', 1],
    ['two slips in a long word', 'calprtoectn', 'calprotectin', 2],
    ['a slip before the word is finished', 'calprto', 'calprotectin', 1],
    ['two in a short word', 'gaidra', 'giardia', null],
    ['one in a word of three', 'iag', 'iga', null],
    ['another word', 'heartburn', 'headache', null],
    ['the opposite', 'hipothiroid', 'hiperthiroid', null],
    ['another figure', 'ca19', 'ca125', null],
    ['a slip beside it', 'hipertiroid', 'hiperthiroid', 1],
  ])('%s', (_name, typed, word, slips) => expect(slipsBetween(typed, word)).toBe(slips));
});

describe('termsSought', () => {
  test('the words of a question that say what is sought', () => {
    expect(termsSought('Is there a blood test for celiac disease?')).toEqual(
      ['blood', 'celiac', 'disease'].map(foldedWord),
    );
  });
  test('a general word counts where there is no other', () => {
    expect(termsSought('which test')).toEqual(['test']);
  });
});

describe('search', () => {
  const { find } = ashwood();
  const first = (query: string) => find(words(query)).top[0]?.id;
  const kinds = (query: string) => find(words(query)).groups.map(({ kind }) => kind);

  test.each([
    ['by name', 'leaf antibody'],
    ['by another name', 'LAb'],
    ['by the beginning', 'leaf anti'],
    ['with a slip', 'leaf antibdy'],
    ['by a question', 'is there a blood test for ashwood enteropathy'],
    ['by the question in other words', 'which blood test finds ashwood'],
  ])('an investigation is found %s', (_how, query) => expect(first(query)).toBe('leaf-antibody'));

  test('a condition is found under either spelling', () => {
    for (const query of ['coeliac ash', 'celiac ash']) {
      expect(find(words(query)).top.map(({ id }) => id)).toContain('ashwood-enteropathy');
    }
  });

  test('the question that was typed is shown as the reason', () => {
    expect(find(words('blood test ashwood')).top[0]?.detail).toBe('Is there a blood test for Ashwood enteropathy?');
  });

  test('a finding is found by its everyday name', () => expect(kinds('freckled leaves')).toContain('finding'));

  test('nothing is found for what is not there, nothing breaks on what is no word', () => {
    for (const query of [
      'xylophone quartet',
      '   ',
      '?!',
      'the of and',
      'a'.repeat(5000),
      '__proto__',
      'constructor',
    ]) {
      expect([query.slice(0, 20), find(words(query)).count]).toEqual([
        query.slice(0, 20),
        query.trim() === '' ? find(nothingSought).count : 0,
      ]);
    }
  });

  test('all of one kind are listed while nothing is typed', () => {
    const { groups, count } = find(words('', 'investigation'));
    expect(groups.map(({ kind }) => kind)).toEqual(['investigation']);
    expect(groups[0]?.hits).toHaveLength(count);
  });
});

describe('narrowed by facets', () => {
  const { find } = ashwood();
  test('within a facet either will do, between facets both have to be met', () => {
    const all = find(words('', 'investigation'));
    const role = all.facets.find(({ name }) => name === 'role');
    const [one] = role?.values ?? [];
    if (!one) throw new Error('no role');
    const narrowed = find(toggled(words('', 'investigation'), 'role', one.value));
    expect(narrowed.count).toBe(one.count);
    expect(narrowed.groups[0]?.hits.every((hit) => hit.role === one.value)).toBe(true);
    // What could be chosen beside it keeps its number.
    expect(narrowed.facets.find(({ name }) => name === 'role')?.values.map(({ count }) => count)).toEqual(
      role?.values.map(({ count }) => count),
    );
    expect(find({ ...words('', 'investigation'), facets: { role: [one.value], specimen: ['nowhere'] } }).count).toBe(0);
  });

  test('what is chosen and met by nothing can still be taken back', () => {
    const { facets } = find({ ...words('', 'investigation'), facets: { specimen: ['nowhere'] } });
    expect(facets.find(({ name }) => name === 'specimen')?.values).toContainEqual({
      value: 'nowhere',
      count: 0,
      chosen: true,
    });
  });
});

describe('the address', () => {
  test.each([
    '/library',
    '/library?q=celiac',
    '/library?kind=source',
    '/library?q=iron&kind=investigation&role=cause&role=support&specimen=blood',
  ])('%s says what is sought and is said by it', (address) =>
    expect(addressOfSought(soughtIn(new URLSearchParams(address.split('?')[1])))).toBe(address),
  );

  test('what it does not know is left aside', () => {
    const said = soughtIn(new URLSearchParams('q=%20x%20&kind=nonsense&role=cause&role=<b>&__proto__=1'));
    expect(said).toEqual({ query: 'x', kind: null, facets: {} });
  });
});

describe('REG-04 “leaky gut” leads to the explanation', () => {
  test.each([
    'leaky gut',
    'Leaky Gut Syndrome',
    'leaky gut test',
    'leaky-gut',
    'leak',
    'leeky gut',
    'laeky gut',
    'intestinal permeability',
    'increased permeability of the bowel',
    'permeabilty',
    'is leaky gut a diagnosis?',
  ])('%s', (query) => expect(asksAboutLeakyGut(query)).toBe(true));

  test.each(['gut infection', 'leek allergy', 'lactulose', 'zonulin', 'celiac', 'lean', 'leukocytes', ''])(
    'not for “%s”',
    (query) => expect(asksAboutLeakyGut(query)).toBe(false),
  );
});

describe('the real entries', () => {
  const statements = statementsBySource(entries, {
    findings: new Map(entries.findings.map((entry) => [entry.id, entry])),
    conditions: new Map(entries.conditions.map((entry) => [entry.id, entry])),
    investigations: new Map(entries.investigations.map((entry) => [entry.id, entry])),
  });
  const documents = searchDocuments(entries, statements);
  const find = finderOf(documents);

  test('as many can be found as there are, but for reports that only lent a patient', () => {
    const onlyCases = entries.sources.filter(
      ({ id }) => statements.get(id)?.every(({ kind }) => kind === 'case') ?? true,
    );
    expect(onlyCases.length).toBeGreaterThan(0);
    expect(find(nothingSought).counts).toEqual({
      investigation: entries.investigations.length,
      condition: entries.conditions.length,
      finding: entries.findings.length,
      calculator: entries.calculators.length,
      sheet: entries.topicHandouts.length + entries.conditionHandouts.length + entries.investigationHandouts.length,
      rule: entries.rules.length,
      source: entries.sources.length - onlyCases.length,
    });
  });

  // What a clinician types, with the first thing it has to lead to.
  test.each([
    ['calprotectin', 'investigation faecal-calprotectin'],
    ['calprotectn', 'investigation faecal-calprotectin'],
    ['calprto', 'investigation faecal-calprotectin'],
    ['calp', 'investigation faecal-calprotectin'],
    ['fcal', 'investigation faecal-calprotectin'],
    ['stool test for inflammation', 'investigation faecal-calprotectin'],
    ['is there a stool test for inflammation', 'investigation faecal-calprotectin'],
    ['coeliac', 'condition celiac-disease'],
    ['celiac', 'condition celiac-disease'],
    ['celliac disease', 'condition celiac-disease'],
    ['is there a blood test for celiac', 'investigation ttg-iga'],
    ['is there a blood test for celiac disease', 'investigation ttg-iga'],
    ['blood test for coeliac', 'investigation ttg-iga'],
    ['ttg', 'investigation ttg-iga'],
    ['tissue transglutaminase', 'investigation ttg-iga'],
    ['tissue transglutamniase', 'investigation ttg-iga'],
    ['hla dq2', 'investigation hla-dq2-dq8'],
    ['crohns', 'condition crohn-disease'],
    ['chrons', 'condition crohn-disease'],
    ['crohn’s disease', 'condition crohn-disease'],
    ['ulcerative colitis', 'condition ulcerative-colitis'],
    ['ulcerativ colitus', 'condition ulcerative-colitis'],
    ['ibs', 'condition irritable-bowel-syndrome'],
    ['sibo', 'condition small-intestinal-bacterial-overgrowth'],
    ['giarda', 'condition giardiasis'],
    ['giardia antigen', 'investigation giardia-antigen'],
    ['giardiasis', 'condition giardiasis'],
    ['c diff', 'condition clostridioides-difficile-infection'],
    ['eosinophilic esophagitis', 'condition eosinophilic-oesophagitis'],
    ['bile acid diarrhea', 'condition bile-acid-diarrhoea'],
    ['pancreatic insufficency', 'condition exocrine-pancreatic-insufficiency'],
    ['how long before lactulose mannitol test stop nsaids', 'investigation lactulose-mannitol-test'],
    // Nothing but what stands under its preparation says so.
    ['stop biotin before ttg', 'investigation ttg-iga'],
    ['lactose intolerance', 'condition lactose-malabsorption'],
    ['how do i test for lactose intolerance', 'investigation lactose-breath-test'],
    ['ovarian cancer', 'condition ovarian-cancer'],
    ['whipple', 'condition whipple-disease'],
    ['bowel cancer', 'condition colorectal-cancer'],
    ['bowel cancer stool test', 'investigation fit'],
    ['fit', 'investigation fit'],
    ['fit cut off', 'investigation fit'],
    ['fit cut-off', 'investigation fit'],
    ['calprotectin threshold', 'investigation faecal-calprotectin'],
    ['poo test for blood', 'investigation fit'],
    ['ca125', 'investigation ca125'],
    ['crp', 'investigation crp'],
    ['b12', 'investigation b12-folate-vitd'],
    ['ferritin', 'investigation ferritin'],
    ['tsh', 'investigation tsh'],
    ['thyroid test', 'investigation tsh'],
    ['elastase', 'investigation faecal-elastase'],
    ['sehcat', 'investigation sehcat'],
    ['colonoscopy', 'investigation ileocolonoscopy-biopsy'],
    ['capsule endoscopy', 'investigation capsule-endoscopy'],
    ['skin prick', 'investigation skin-prick-test'],
    ['igg food test', 'investigation food-igg'],
    ['hair test', 'investigation hair-kinesiology-vega'],
    ['zonulin', 'investigation zonulin-serum'],
    ['lactulose mannitol', 'investigation lactulose-mannitol-test'],
    ['lactulose manitol', 'investigation lactulose-mannitol-test'],
    ['lactulose mannitol preparation', 'investigation lactulose-mannitol-test'],
    ['breath test preparation', 'investigation glucose-breath-test'],
    ['bowel preparation', 'finding bowel-prep-planned'],
    ['mayo score', 'calculator mayo-score'],
    ['leaflet about celiac disease', 'sheet conditions/celiac-disease'],
    ['runs', 'finding diarrhoea'],
    ['diarea', 'finding diarrhoea'],
    ['diarrho', 'finding diarrhoea'],
    ['poo', 'finding diarrhoea'],
    ['heartburn', 'finding heartburn'],
    ['throws up', 'finding vomiting'],
    ['wind', 'finding flatus'],
    ['tummy', 'finding abdominal-pain'],
    ['tummy ache', 'finding abdominal-pain'],
    ['cant poo', 'finding constipation'],
    ['blood in poo', 'finding rectal-bleeding'],
    ['night sweats', 'finding night-sweats'],
    ['weight loss', 'finding weight-loss'],
    ['ibuprofen', 'finding nsaid-use'],
    ['anemia', 'finding anaemia'],
  ])('%s: %s', (query, expected) => {
    const top = find(words(query)).top.map(({ kind, id }) => `${kind} ${id}`);
    expect(top[0], top.slice(0, 4).join(' | ')).toBe(expected);
  });

  test('a source is found by its number', () => {
    const source = entries.sources.find(({ doi }) => doi !== null);
    const pmid = entries.sources.find((entry) => entry.pmid !== null);
    expect(find(words(source?.doi ?? '')).top[0]?.id).toBe(source?.id);
    expect(find(words(pmid?.pmid ?? '')).top[0]?.id).toBe(pmid?.id);
  });

  test('REG-04 what should not be ordered stands last where “leaky gut” is sought', () => {
    const { groups, explanation } = find(words('leaky gut test'));
    expect(explanation).toBe(true);
    const roles = groups.find(({ kind }) => kind === 'investigation')?.hits.map(({ role }) => role) ?? [];
    const firstAdvisedAgainst = roles.indexOf('not_recommended');
    expect(firstAdvisedAgainst).toBeGreaterThan(0);
    expect(roles.slice(firstAdvisedAgainst).every((role) => role === 'not_recommended')).toBe(true);
  });

  test('REG-04 no condition is called leaky gut', () => {
    expect(documents.filter(({ kind, title }) => kind === 'condition' && /leaky/i.test(title))).toEqual([]);
  });

  test('what travels to the browser is read back as it was, and finds the same', async () => {
    const read = documentsIn(JSON.parse(JSON.stringify(fileOf(documents, null))));
    expect(read).toEqual(documents);
    const there = await finderInSteps(read, []);
    for (const query of ['celiac', 'calprotectn', 'leaky gut']) {
      expect(there.find(words(query))).toEqual(find(words(query)));
    }
  });

  test('until the last kinds are there the others are found, and it is said which are not; then all are', async () => {
    const isLate = ({ kind }: SearchDocument): boolean => lateKinds.includes(kind);
    const late = documents.filter(isLate);
    const first = await finderInSteps(
      documents.filter((document) => !isLate(document)),
      lateKinds,
    );
    const whole = first.and(late);
    const sofar = first.find(words('celiac'));
    expect(sofar.pending).toEqual(lateKinds);
    expect(sofar.counts).toEqual({ ...find(words('celiac')).counts, source: 0 });
    expect(sofar.groups.map(({ kind }) => kind)).not.toContain('source');
    // Words that only the last have are not taken for slips of others meanwhile.
    for (const query of ['jones', 'linsalata', 'costa'])
      expect([query, first.find(words(query)).count]).toEqual([query, 0]);
    const there = await whole;
    for (const query of ['celiac', 'calprotectn', 'leaky gut', 'linsalata', 'jones']) {
      expect(there.find(words(query))).toEqual(find(words(query)));
    }
  });

  test('typed letter by letter, and with letters taken back, it finds what is found when it is asked at once', () => {
    const typed = ['is there a blood test for celiac disease', 'calprotectn', 'blood in poo', 'diarrhoea at night'];
    const keys = typed.flatMap((query) => {
      const longer = [...query].map((_, last) => query.slice(0, last + 1));
      return [...longer, ...longer.toReversed().slice(0, 5)];
    });
    const typing = finderOf(documents);
    // Asked the other way round: what it keeps from earlier searches is of other words.
    const atOnce = new Map(keys.toReversed().map((query) => [query, find(words(query))]));
    for (const query of keys) expect(typing(words(query))).toEqual(atOnce.get(query));
  });

  test('what answers a keystroke is the beginning of all that is found', async () => {
    const { answer, find: all } = await finderInSteps(documents, []);
    for (const sought of [words('celiac'), words('iron', 'investigation'), words('', 'condition'), nothingSought]) {
      expect(all(sought)).toMatchObject(answer(sought));
    }
  });

  test('what is left out of a long list is counted', () => {
    const { groups, count } = find(words('disease'));
    expect(groups.reduce((sum, { hits, more }) => sum + hits.length + more, 0)).toBe(count);
  });

  test('every value of every facet narrows to as many as it says', () => {
    for (const kind of searchKinds) {
      for (const { name, values } of find(words('', kind)).facets) {
        for (const { value, count } of values) {
          const narrowed = find(toggled(words('', kind), name, value));
          expect([kind, name, value, narrowed.count]).toEqual([kind, name, value, count]);
          expect(count).toBeGreaterThan(0);
        }
      }
    }
  });
});
