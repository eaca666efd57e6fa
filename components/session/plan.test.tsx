import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { Suggestion, SuggestionTier } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Catalogue, CatalogueInvestigation } from '@/server/library/schema';
import { caseOf, initialState } from '@/server/sessions/state';
import { TRPCProvider } from '@/trpc/react';
import { IfAndElse } from './if-and-else';
import { Plan } from './plan';

const investigation = (name: string): CatalogueInvestigation => ({
  name,
  alsoKnownAs: [],
  role: 'cause',
  specimen: 'blood',
  purpose: '',
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

describe('what waits for a result', () => {
  const waiting = { ...suggestion('leaf-oracle', 'decides'), after: ['sap-test'] };
  const wordsIn = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');

  test('names what comes before it', () =>
    expect(wordsIn(plan({ suggestions: [waiting] }))).toContain('After Sap test.'));

  test('names the result that calls for it, and what follows otherwise', () => {
    const [like] = ashwood.recommendations;
    if (!like) throw new Error('no rule to begin from');
    const sap = { op: 'name', name: 'sap-test' } as const;
    const logic = { op: 'compare', by: '>=', left: sap, right: { op: 'literal', value: 10 } } as const;
    const rule = { ...like, id: 'wet-sap', investigation: 'leaf-oracle', logic };
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
