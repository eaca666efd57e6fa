import { type NameHit, tellingIn } from '@/server/library/search/by-name';
import { searchFindings } from '@/server/library/search/findings';
import { foldedWord } from '@/server/library/search/words';
import { distinct, type TypedItem } from './typed-item';

/** Of somebody else than the patient: whatever they have is asked of the family, or not at all. */
const relatives =
  /^(?:(?:his|her|their|the|patient['’]s|my|with (?:a )?)\s+)?(?<who>mother|mum|mom|father|dad|parents?|brother|sister|siblings?|son|daughter|child|grand\w+|[mp]g[mf]|nan|gran|uncle|aunt|auntie|cousin|niece|nephew|relatives?|wife|husband|partner|spouse|family(?: history| hx)?|fhx?|f\/h)(?:['’]s)?(?:\s*:|\s+(?:who\s+)?(?:has|had|have|with|of|is|was|got|died (?:of|from)|diagnosed with|suffers from))*\s+(?<rest>\S.*)$/i;
/** A parent, a brother or sister, a child; of “family history” nobody says who it is. */
const near = /^(?:m|f(?!h)|dad|par(?!t)|bro|sis|sib|son|dau|child)|^f(?:amily|h|\/h)/i;

export interface Relative {
  readonly who: string;
  readonly isNear: boolean;
  /** What they have. */
  readonly rest: string;
}

/** Who has what, where it is not the patient; `null` otherwise. Cannot fail. */
export const relativeIn = (query: string): Relative | null => {
  const { who, rest } = relatives.exec(query)?.groups ?? {};
  return who === undefined || rest === undefined ? null : { who, isNear: near.test(who), rest };
};

/** Only what speaks of others: by all that was typed, or by what a near relative has. */
export const ofRelative = <Item extends TypedItem>(
  items: readonly Item[],
  query: string,
  { who, isNear, rest }: Relative,
): readonly NameHit<Item>[] => {
  const asTyped = searchFindings(items, query).filter(
    ({ item, synonym }) => item.section === 'family' || tellingIn(synonym ?? item.label).includes(foldedWord(who)),
  );
  const family = items.filter(({ section }) => section === 'family');
  const illness = rest.replace(/\s+(?:at|aged?)\s+\d+\s*$/i, '');
  return distinct([...asTyped, ...(isNear ? searchFindings(family, `${illness} in the family`) : [])]);
};
