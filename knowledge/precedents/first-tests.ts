import { type Case, factsOf, isDone, type KnowledgeBase, suggestFor, worthOfPlace } from '@/engine';
import { methodValue } from '../compile';
import { sheetKey } from '../evaluation/case-sheet';
import { guidelinePictures } from '../evaluation/guideline-pictures';
import { groupOf, readOwnCase } from '../evaluation/own-cases';
import { readPicture } from '../evaluation/read-picture';
import { readings } from '../evaluation/readings';
import { method } from '../method';
import type { CaseEntry } from '../schema';
import { ridge } from './ridge';
import type { FirstTestEntry } from './schema';
import { tally } from './tally';

/** A finding of fewer published patients than this adds nothing, nor does a rule that held in fewer. */
const PATIENTS_AT_LEAST = 20;
const HELD_AT_LEAST = 10;
/** How far an investigation was wished for that stands among alternatives, or that a reader alone chose. */
const ONE_OF_SEVERAL = 0.7;
/** What readers choose to fill their eight is no first investigation where fewer writers of cases than this named it. */
const NAMED_AT_LEAST = 5;
/** In hundredths; smaller differences move nobody’s list. */
const GRAIN = 2;
const GRAIN_OF_RULES = 1;

/** A published patient, or a picture, as the fit takes them: what is present, and how much more an investigation was wished for than its place here says. */
export interface AskedPatient {
  readonly id: string;
  readonly present: readonly string[];
  /** By investigation, the rules and red flags that ask for it. */
  readonly askedBy: Readonly<Record<string, readonly string[]>>;
  readonly beyond: Readonly<Record<string, number>>;
  /** What was asked for first, each with what would do instead. */
  readonly asked: readonly (readonly string[])[];
}

/**
 * The published patients for tuning, and what was asked for first in them: what a guideline asks for in such a picture, as it was written down with the
 * case, and what a reader of the sheet chose who knew neither; and the pictures of guidelines. What is done already is wished for neither
 * more nor less. Throws where a picture names what there is not.
 */
export const askedPatients = (cases: readonly CaseEntry[], knowledge: KnowledgeBase): readonly AskedPatient[] => {
  const { firstTests: _, ...untaught } = knowledge;
  const named = tally(
    cases.flatMap((one) => (groupOf(one) === 'tuning' ? (one.investigationsExpected ?? []).flat() : [])),
  );
  const chosen = new Map(
    readings.tuning
      .flat()
      .map(({ key, investigations }) => [key, investigations.filter((id) => (named.get(id) ?? 0) >= NAMED_AT_LEAST)]),
  );
  const published = cases.flatMap((one) => {
    const wished = new Map([
      ...(chosen.get(sheetKey(one.id)) ?? []).map((id) => [id, ONE_OF_SEVERAL] as const),
      ...wishesOf(one.investigationsExpected ?? []),
    ]);
    if (groupOf(one) !== 'tuning' || wished.size === 0) return [];
    return [askedOf(untaught, one.id, readOwnCase(one, untaught).patient, wished, one.investigationsExpected ?? [])];
  });
  return [...published, ...picturesFor(untaught)];
};

/** Each of them in full; of alternatives, each as far as any may be the one. */
const wishesOf = (groups: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap((group) => group.map((id) => [id, group.length === 1 ? 1 : ONE_OF_SEVERAL])));

const picturesFor = (knowledge: KnowledgeBase): readonly AskedPatient[] =>
  guidelinePictures
    .flatMap(({ lines }) => lines)
    .map((line) => {
      const [told = '', asked = ''] = line.split(' > ');
      const groups = asked.split(' ').map((group) => group.split('/'));
      const unknown = groups.flat().find((id) => !knowledge.investigations[id]);
      if (unknown !== undefined) throw new Error(`no investigation “${unknown}”`);
      return askedOf(knowledge, line, readPicture(knowledge, told), wishesOf(groups), groups);
    });

const askedOf = (
  knowledge: KnowledgeBase,
  id: string,
  patient: Case,
  wished: ReadonlyMap<string, number>,
  asked: readonly (readonly string[])[],
): AskedPatient => ({
  id,
  present: presentIn(knowledge, patient),
  ...wishedIn(knowledge, patient, wished),
  asked,
});

const presentIn = (knowledge: KnowledgeBase, patient: Case): readonly string[] =>
  [...factsOf(knowledge, patient).values].flatMap(([name, value]) => (value === true ? [name] : []));

const wishedIn = (
  knowledge: KnowledgeBase,
  patient: Case,
  wished: ReadonlyMap<string, number>,
): Pick<AskedPatient, 'beyond' | 'askedBy'> => {
  const facts = factsOf(knowledge, patient);
  const asked = suggestFor(knowledge, patient).filter(({ tier }) => tier === 'guideline');
  const said = new Map(asked.map(({ investigation }, place) => [investigation, worthOfPlace(knowledge, place) ?? 0]));
  return {
    askedBy: Object.fromEntries(asked.map(({ investigation, rules }) => [investigation, rules])),
    beyond: Object.fromEntries(
      [...new Set([...wished.keys(), ...said.keys()])].flatMap((id) =>
        isDone(knowledge, patient, facts, id) ? [] : [[id, (wished.get(id) ?? 0) - (said.get(id) ?? 0)]],
      ),
    ),
  };
};

/**
 * In how many of the patients alike each investigation was asked for first, beyond what its place among what guidelines ask for
 * says, fitted over these patients, each investigation by itself: what is present, and which rules ask for it; in the order of the
 * names, so that the same patients give the same bytes. Cannot fail.
 */
export const learnFirstTests = (patients: readonly AskedPatient[]): readonly FirstTestEntry[] => {
  const findings = often(
    patients.flatMap(({ present }) => present),
    PATIENTS_AT_LEAST,
  );
  const investigations = [...new Set(patients.flatMap(({ beyond }) => Object.keys(beyond)))].sort();
  const instead = insteadIn(patients.flatMap(({ asked }) => asked));
  const penalty = methodValue(method, 'first-tests-penalty');
  return investigations.map((investigation) => {
    const rules = often(
      patients.flatMap(({ askedBy }) => askedBy[investigation] ?? []),
      HELD_AT_LEAST,
    );
    const places = new Map([...findings, ...rules].map((name, place) => [name, 1 + place]));
    const fitted = ridge(
      patients.map(({ present, askedBy, beyond }) => ({
        features: [0, ...[...present, ...(askedBy[investigation] ?? [])].flatMap((name) => places.get(name) ?? [])],
        targets: [beyond[investigation] ?? 0],
      })),
      { features: 1 + places.size, targets: 1, penalty },
    );
    const shareOf = (place: number, grain: number): number =>
      grain * Math.round((100 * (fitted[place]?.[0] ?? 0)) / grain) + 0;
    const sharesOf = (names: readonly string[], grain: number): Readonly<Record<string, number>> =>
      Object.fromEntries(
        names.map((name) => [name, shareOf(places.get(name) ?? 0, grain)] as const).filter(([, share]) => share !== 0),
      );
    return {
      id: `asked-first-${investigation}`,
      investigation,
      always: shareOf(0, GRAIN),
      with: sharesOf(findings, GRAIN),
      askedBy: sharesOf(rules, GRAIN_OF_RULES),
      insteadOf: instead(investigation, investigations),
    };
  });
};

/** Those that stand there so many times, in the order of the names. */
const often = (names: readonly string[], times: number): readonly string[] =>
  [...tally(names)].flatMap(([name, count]) => (count >= times ? [name] : [])).sort();

/** So many times are added in which nothing would have done instead: of what was asked for once or twice nothing is known. */
const NOTHING_INSTEAD = 3;

/** What would have done instead of an investigation, in hundredths of the times it was asked for. Cannot fail. */
const insteadIn = (asked: readonly (readonly string[])[]) => {
  const times = tally(asked.flat());
  const together = tally(asked.flatMap((group) => group.flatMap((one) => group.map((other) => `${one} ${other}`))));
  return (investigation: string, others: readonly string[]): Readonly<Record<string, number>> =>
    Object.fromEntries(
      others.flatMap((other) => {
        const both = other === investigation ? 0 : (together.get(`${investigation} ${other}`) ?? 0);
        const hundredths = Math.round((100 * both) / ((times.get(investigation) ?? 0) + NOTHING_INSTEAD));
        return hundredths < INSTEAD_AT_LEAST ? [] : [[other, hundredths]];
      }),
    );
};

/** In hundredths; what would have done instead more seldom moves nobody’s list. */
const INSTEAD_AT_LEAST = 5;
