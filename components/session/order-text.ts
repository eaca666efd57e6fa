import type { Catalogue, CountedBack } from '@/server/library/schema';
import { countedBack } from './counted-back';
import { groupIdOf, groupName } from './plan-groups';

/** What was chosen from one sample or at one visit, with everything that has to be prepared for it. */
export interface OrderGroup {
  readonly id: string;
  readonly name: string;
  readonly investigations: readonly { readonly id: string; readonly name: string }[];
  /** Each once, however many investigations ask for it; and what of it is counted back from the day. */
  readonly preparation: readonly { readonly line: string; readonly before: readonly CountedBack[] }[];
}

/** What was chosen, by what it is taken from. Cannot fail; what the catalogue does not have is left out. */
export const orderGroups = (catalogue: Catalogue, chosen: readonly string[]): readonly OrderGroup[] => {
  const groups = new Map<
    string,
    { investigations: { id: string; name: string }[]; preparation: Map<string, readonly CountedBack[]> }
  >();
  for (const id of chosen) {
    const investigation = catalogue.investigations[id];
    if (!investigation) continue;
    const group = groups.get(groupIdOf(catalogue, id)) ?? {
      investigations: [],
      preparation: new Map<string, readonly CountedBack[]>(),
    };
    groups.set(groupIdOf(catalogue, id), group);
    group.investigations.push({ id, name: investigation.name });
    for (const [place, line] of investigation.preparation.entries())
      group.preparation.set(line, investigation.before?.filter((one) => one.line === place) ?? []);
  }
  return [...groups].map(([id, { investigations, preparation }]) => ({
    id,
    name: groupName(id),
    investigations,
    preparation: [...preparation].map(([line, before]) => ({ line, before })),
  }));
};

/** What thought of it, as `2.2.0`, and as `2026.11.7+` with the digest of what that release says, as in the note. */
export interface Versions {
  readonly engine: string;
  readonly knowledge: string;
}

/**
 * The list to copy or hand over, as plain text, closing as the note does; `dates` by group, as `YYYY-MM-DD`, where one was
 * planned. Cannot fail.
 * @example // “Blood · one draw, 2026-12-01\n- Tissue transglutaminase IgA\n  [ ] Gluten is still eaten …”
 */
export const orderText = (
  groups: readonly OrderGroup[],
  dates: Readonly<Record<string, string>>,
  versions: Versions,
): string =>
  [
    ...groups.map(({ id, name, investigations, preparation }) =>
      [
        dates[id] ? `${name}, ${dates[id]}` : name,
        ...investigations.map((investigation) => `- ${investigation.name}`),
        ...preparation.flatMap(({ line, before }) => [
          `  [ ] ${line}`,
          ...countedBack(dates[id] ?? '', before).map(({ when, what }) => `      ${when}: ${what}`),
        ]),
      ].join('\n'),
    ),
    closingWords(versions),
  ].join('\n\n');

/** What stands under the list, as under the note: what thought of it, and who has not seen it. */
export const closingWords = ({ engine, knowledge }: Versions): string =>
  `Zonula, engine ${engine}, knowledge ${knowledge}.\nThe content has not been reviewed by anyone licensed.`;
