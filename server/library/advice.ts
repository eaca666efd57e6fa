import type { Entries } from '@/knowledge/entries';

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

/** Those that rest on the authors’ own judgement: there is no source that says so. */
export const ownAdviceIn = (entries: Entries): readonly AdviceSentence[] => {
  const own = new Set(entries.sources.filter(({ kind }) => kind === 'judgement').map(({ id }) => id));
  return adviceIn(entries).filter(({ source }) => own.has(source.id));
};
