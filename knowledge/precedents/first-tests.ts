import { type Case, factsOf, isDone, type KnowledgeBase, suggestFor, worthOfPlace } from '@/engine';
import { methodValue } from '../compile';
import { sheetKey } from '../evaluation/case-sheet';
import { groupOf, readOwnCase } from '../evaluation/own-cases';
import { readings } from '../evaluation/readings';
import { method } from '../method';
import type { CaseEntry } from '../schema';
import { ridge } from './ridge';
import type { FirstTestEntry } from './schema';
import { tally } from './tally';

/** A finding of fewer published patients than this adds nothing. */
const PATIENTS_AT_LEAST = 20;
/** How far an investigation was wished for that stands among alternatives. */
const ALTERNATIVE = 0.7;
/** In hundredths; smaller differences move nobody’s list. */
const GRAIN = 2;

/** A published patient as the fit takes them: what is present, and how much more an investigation was wished for than its place here says. */
export interface AskedPatient {
  readonly id: string;
  readonly present: readonly string[];
  readonly beyond: Readonly<Record<string, number>>;
}

/**
 * The published patients for tuning, and what was asked for first in them: what a guideline asks for in such a picture, as it was written down with the
 * case, and what a reader of the sheet chose who knew neither. What is done already is wished for neither more nor less. Cannot fail.
 */
export const askedPatients = (cases: readonly CaseEntry[], knowledge: KnowledgeBase): readonly AskedPatient[] => {
  const { firstTests: _, ...untaught } = knowledge;
  const chosen = new Map(readings.tuning.flat().map(({ key, investigations }) => [key, investigations]));
  return cases.flatMap((one) => {
    const wished = new Map([
      ...(one.investigationsExpected ?? []).flatMap((group) =>
        group.map((id) => [id, group.length === 1 ? 1 : ALTERNATIVE] as const),
      ),
      ...(chosen.get(sheetKey(one.id)) ?? []).map((id) => [id, 1] as const),
    ]);
    if (groupOf(one) !== 'tuning' || wished.size === 0) return [];
    const { patient } = readOwnCase(one, untaught);
    return [{ id: one.id, present: presentIn(untaught, patient), beyond: beyondIn(untaught, patient, wished) }];
  });
};

const presentIn = (knowledge: KnowledgeBase, patient: Case): readonly string[] =>
  [...factsOf(knowledge, patient).values].flatMap(([name, value]) => (value === true ? [name] : []));

const beyondIn = (
  knowledge: KnowledgeBase,
  patient: Case,
  wished: ReadonlyMap<string, number>,
): Readonly<Record<string, number>> => {
  const facts = factsOf(knowledge, patient);
  const asked = suggestFor(knowledge, patient).filter(({ tier }) => tier === 'guideline');
  const said = new Map(asked.map(({ investigation }, place) => [investigation, worthOfPlace(knowledge, place) ?? 0]));
  return Object.fromEntries(
    [...new Set([...wished.keys(), ...said.keys()])].flatMap((id) =>
      isDone(knowledge, patient, facts, id) ? [] : [[id, (wished.get(id) ?? 0) - (said.get(id) ?? 0)]],
    ),
  );
};

/**
 * In how many of the patients alike each investigation was asked for first, beyond what its place among what guidelines ask for
 * says, fitted over these patients; in the order of the names, so that the same patients give the same bytes. Cannot fail.
 */
export const learnFirstTests = (patients: readonly AskedPatient[]): readonly FirstTestEntry[] => {
  const findings = [...tally(patients.flatMap(({ present }) => present))]
    .flatMap(([name, count]) => (count >= PATIENTS_AT_LEAST ? [name] : []))
    .sort();
  const numbers = new Map(findings.map((finding, place) => [finding, 1 + place]));
  const investigations = [...new Set(patients.flatMap(({ beyond }) => Object.keys(beyond)))].sort();
  const fitted = ridge(
    patients.map(({ present, beyond }) => ({
      features: [0, ...present.flatMap((finding) => numbers.get(finding) ?? [])],
      targets: investigations.map((id) => beyond[id] ?? 0),
    })),
    {
      features: 1 + findings.length,
      targets: investigations.length,
      penalty: methodValue(method, 'first-tests-penalty'),
    },
  );
  const hundredths = (feature: number, target: number): number =>
    GRAIN * Math.round((100 * (fitted[feature]?.[target] ?? 0)) / GRAIN) + 0;
  return investigations.map((investigation, target) => ({
    id: `asked-first-${investigation}`,
    investigation,
    always: hundredths(0, target),
    with: Object.fromEntries(
      findings.flatMap((finding, place) => {
        const share = hundredths(1 + place, target);
        return share === 0 ? [] : [[finding, share]];
      }),
    ),
  }));
};
