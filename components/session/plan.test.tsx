import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Suggestion, SuggestionTier, Urgency } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Catalogue, CatalogueInvestigation } from '@/server/library/schema';
import { caseOf, initialState } from '@/server/sessions/state';
import { TRPCProvider } from '@/trpc/react';
import { CalledOrNot, IfAndElse } from './if-and-else';
import { Plan } from './plan';
import { planStages, reasonsOf } from './plan-groups';

const investigation = (name: string): CatalogueInvestigation => ({
  name,
  alsoKnownAs: [],
  role: 'cause',
  specimen: 'blood',
  preparation: [],
  spoiledBy: {},
  result: { type: 'outcome', outcomes: [] },
  patientBurden: '',
  invasiveness: 1,
  cost: 1,
  waitDays: 1,
  bundle: null,
});
const suggestion = (id: string, tier: SuggestionTier): Suggestion => ({
  investigation: id,
  tier,
  rules: [],
  workUp: [],
  expectedChange: 0.1,
  burden: 1,
  conditions: [],
  spoiled: [],
  after: [],
});
const catalogue: Catalogue = {
  findings: {},
  conditions: {},
  investigations: { 'sap-test': investigation('Sap test'), 'leaf-oracle': investigation('Leaf oracle') },
  rules: {},
  contradictions: {},
  knownIllnesses: [],
  workUp: {},
  evidence: {},
};
const state = initialState({ setting: 'emergency', ageYears: 60, sex: 'male' });

const plan = (over: Partial<ComponentProps<typeof Plan>> = {}): string =>
  renderToStaticMarkup(
    <TRPCProvider>
      <Plan
        {...{ catalogue, state }}
        emergency={false}
        sessionId="ses_1"
        base={ashwood}
        patient={caseOf(state)}
        suggestions={[suggestion('sap-test', 'guideline'), suggestion('leaf-oracle', 'decides')]}
        act={() => {}}
        {...over}
      />
    </TRPCProvider>,
  );

test('in an emergency what only looks for the cause waits in a fold; what is asked for stands', () => {
  expect(plan()).toContain('Leaf oracle');
  const urgent = plan({ emergency: true });
  expect(urgent).toContain('Sap test');
  expect(urgent).not.toContain('Leaf oracle');
  expect(urgent).toContain('Once the patient is safe');
});

const wordsIn = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

describe('what no guideline asks for', () => {
  const names = ['one', 'two', 'three', 'four'];
  const many = {
    ...catalogue,
    investigations: Object.fromEntries(names.map((id) => [id, investigation(`Test ${id}`)])),
  };

  test('in one visit two of it stand; the others wait in one fold, which is not printed', () => {
    const suggestions = names.map((id) => suggestion(id, 'decides'));
    const html = plan({ catalogue: many, suggestions });
    const words = wordsIn(html);
    expect(words).toContain('Test two');
    expect(words).not.toContain('Test three');
    expect(words).toContain('2 more that no guideline here asks for');
    expect(html).toMatch(/<div class="print:hidden"><details[^>]*>(?:(?!<\/details>).)*2 more that no guideline/);
  });

  test('what a guideline asks for is never folded, however much there is of it and wherever it stands', () => {
    const asked = names.map((id) => suggestion(id, 'guideline'));
    const suggestions = [...names.map((id) => suggestion(`${id}-decides`, 'decides')), ...asked, ...asked];
    const { now, nowFolded } = planStages(catalogue, suggestions);
    expect(now.filter(({ tier }) => tier === 'guideline')).toHaveLength(8);
    expect(nowFolded.map(({ investigation: id }) => id)).toEqual(['three-decides', 'four-decides']);
    expect(wordsIn(plan({ catalogue: many, suggestions: asked }))).toContain('Test four');
  });
});

describe('what is better done first', () => {
  const asking = (urgency: Urgency): Catalogue['rules'][string] => ({
    kind: 'recommendation',
    title: '',
    asks: null,
    readings: {},
    urgency,
    strength: null,
  });
  const rules = { now: asking('emergency'), today: asking('same_day'), weeks: asking('urgent') };
  const stagesOf = (by: readonly string[]) =>
    planStages({ ...catalogue, rules }, [{ ...suggestion('two', 'guideline'), rules: by, after: ['one'] }]);

  test.each([[[]], [['weeks']]])('holds back what can wait (%s)', (by) =>
    expect(stagesOf(by)).toMatchObject({ now: [], later: [{ after: ['one'] }] }),
  );
  test.each([[['now']], [['weeks', 'today']]])(
    'does not hold back what cannot wait until tomorrow, and its line says nothing of waiting (%s)',
    (by) => expect(stagesOf(by)).toMatchObject({ now: [{ after: [] }], later: [] }),
  );
});

describe('a reason that several have', () => {
  const names = ['one', 'two', 'three', 'four', 'five'];
  const asking = (action: string) => ({ title: '', asks: { action, body: 'Grove (2019)', citation: {} as never } });
  const rule = { kind: 'recommendation', readings: {}, urgency: 'routine', strength: null } as const;
  const many: Catalogue = {
    ...catalogue,
    investigations: Object.fromEntries(names.map((id) => [id, investigation(`Test ${id}`)])),
    rules: { wet: { ...rule, ...asking('Tap the sap.') }, dry: { ...rule, ...asking('Water it.') } },
  };
  const suggestions = ['wet', 'wet', 'dry', 'wet', 'wet'].map((id, place) => ({
    ...suggestion(names[place] ?? '', 'guideline'),
    rules: [id],
  }));

  test('stands once above neighbours, and their order stays as it is', () => {
    const html = plan({ catalogue: many, suggestions });
    expect(wordsIn(html).match(/For these 2: Tap the sap\. Grove \(2019\)\./g)).toHaveLength(2);
    expect(wordsIn(html).match(/Tap the sap\./g)).toHaveLength(2);
    expect(wordsIn(html).match(/Water it\./g)).toHaveLength(1);
    expect([...html.matchAll(/<li aria-label="Test (\w+)"/g)].map(([, name]) => name)).toEqual(names);
    expect(html.match(/<ol>/g)).toHaveLength(1);
  });

  test('leaves what each waits for beside it', () => {
    const later = suggestions.slice(0, 2).map((one) => ({ ...one, after: ['three'] }));
    const words = wordsIn(plan({ catalogue: many, suggestions: later }));
    expect(words.match(/After Test three\./g)).toHaveLength(2);
    expect(words.match(/Tap the sap\./g)).toHaveLength(1);
  });

  test('is none where there is nothing to say', () =>
    expect(reasonsOf(suggestions.slice(0, 2), () => '')).toEqual([null, null]));
});

describe('what waits for a result', () => {
  const waiting = { ...suggestion('leaf-oracle', 'decides'), after: ['sap-test'] };

  test('names what comes before it', () =>
    expect(wordsIn(plan({ suggestions: [{ ...waiting, tier: 'guideline' }] }))).toContain('After Sap test.'));

  const [like] = ashwood.recommendations;
  if (!like) throw new Error('no rule to begin from');
  const sap = { op: 'name', name: 'sap-test' } as const;
  const logic = { op: 'compare', by: '>=', left: sap, right: { op: 'literal', value: 10 } } as const;
  const rule = { ...like, id: 'wet-sap', investigation: 'leaf-oracle', logic };

  test.each([
    ['what no result calls for', [], waiting, 'folded'],
    ['what a result calls for', [rule], waiting, 'open'],
    ['what a guideline asks for', [], { ...waiting, tier: 'guideline' as const }, 'open'],
  ])('%s is told apart', (_name, recommendations, one, where) => {
    const shown = renderToStaticMarkup(
      <CalledOrNot base={{ ...ashwood, recommendations }} patient={caseOf(state)} suggestions={[one]}>
        {(open, folded) => `${open.length > 0 ? 'open' : ''}${folded.length > 0 ? 'folded' : ''}`}
      </CalledOrNot>,
    );
    expect(shown).toBe(where);
  });

  test('names the result that calls for it, and what follows otherwise', () => {
    const asks = { action: 'Ask the oracle.', body: 'Grove (2019)', citation: {} as never };
    const rules: Catalogue['rules'] = {
      'wet-sap': { kind: 'recommendation', title: 'Wet sap', asks, readings: {}, urgency: 'routine', strength: null },
    };
    const shown = (recommendations: readonly (typeof rule)[]): string =>
      wordsIn(
        renderToStaticMarkup(
          <IfAndElse
            base={{ ...ashwood, recommendations }}
            patient={caseOf(state)}
            catalogue={{ ...catalogue, rules }}
            suggestion={waiting}
            unconditional="Nothing decides it."
          />,
        ),
      );
    expect(shown([])).toBe('Nothing decides it.');
    const words = shown([rule]);
    expect(words).toContain('If Sap test is 10 mg/L or more: Ask the oracle. Grove (2019).');
    expect(words).toContain('Else no guideline here asks for it.');
  });
});
