import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Suggestion, SuggestionTier } from '@/engine';
import { ashwood } from '@/engine/worlds/ashwood';
import type { Catalogue, CatalogueInvestigation } from '@/server/library/schema';
import { caseOf, initialState } from '@/server/sessions/state';
import { TRPCProvider } from '@/trpc/react';
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

const planWhen = (emergency: boolean): string =>
  renderToStaticMarkup(
    <TRPCProvider>
      <Plan
        {...{ catalogue, state, emergency }}
        sessionId="ses_1"
        base={ashwood}
        patient={caseOf(state)}
        suggestions={[suggestion('sap-test', 'guideline'), suggestion('leaf-oracle', 'decides')]}
        act={() => {}}
      />
    </TRPCProvider>,
  );

test('in an emergency what only looks for the cause waits in a fold; what is asked for stands', () => {
  expect(planWhen(false)).toContain('Leaf oracle');
  const plan = planWhen(true);
  expect(plan).toContain('Sap test');
  expect(plan).not.toContain('Leaf oracle');
  expect(plan).toContain('Once the patient is safe');
});
