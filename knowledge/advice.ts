import type { Entries } from './entries';

/** A sentence that says what to do, with where it stands. */
interface AdviceSentence {
  readonly of: string;
  readonly source: { readonly id: string; readonly locator: string };
  readonly grade: string;
  readonly readFrom: string;
  readonly reviewedOn: string;
}

/** Every sentence of advice: what rules ask for, next steps, first investigations, preparation, what spoils a result. */
export const adviceIn = ({ rules, conditions, workUp, investigations }: Entries): readonly AdviceSentence[] => [
  ...rules.map((rule) => ({ ...rule, of: rule.id })),
  ...conditions.flatMap(({ id, nextSteps }) => nextSteps.map((step) => ({ ...step, of: id }))),
  ...workUp.map((entry) => ({ ...entry, of: entry.id })),
  ...investigations.flatMap(({ id, preparation, spoiledBy }) =>
    [...preparation, ...spoiledBy].map((one) => ({ ...one, of: id })),
  ),
];

/** A sentence of a sheet that tells the patient what to do. */
interface SheetAdvice {
  readonly of: string;
  readonly text: string;
  readonly source: { readonly id: string };
  readonly readFrom: string;
}

/** What sheets ask of patients. What a test is, how it goes and what it can tell describes and asks for nothing. */
export const sheetAdviceIn = ({
  conditionHandouts,
  investigationHandouts,
  handoutForms,
}: Entries): readonly SheetAdvice[] => [
  ...conditionHandouts.flatMap(({ id, suspected, confirmed, yourself }) =>
    [...suspected.next, ...suspected.yourself, ...confirmed.next, ...confirmed.yourself, ...yourself].map((one) => ({
      ...one,
      of: id,
    })),
  ),
  ...investigationHandouts.flatMap(({ id, prepare }) => prepare.map((one) => ({ ...one, of: id }))),
  ...handoutForms.flatMap(({ id, prepare, afterwards }) =>
    [...prepare, ...afterwards].map((one) => ({ ...one, of: id })),
  ),
];

/** Those that rest on the authors’ own judgement: there is no source that says so. */
export const ownOf = <Sentence extends { readonly source: { readonly id: string } }>(
  sentences: readonly Sentence[],
  { sources }: Entries,
): readonly Sentence[] => {
  const own = new Set(sources.filter(({ kind }) => kind === 'judgement').map(({ id }) => id));
  return sentences.filter(({ source }) => own.has(source.id));
};
