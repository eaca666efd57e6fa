import type { Catalogue } from '../schema';
import { isWholeName, type NameHit, negates, searchByName } from './by-name';
import { denialIn, NORMAL } from './denial';

export interface FindingItem {
  readonly id: string;
  readonly label: string;
  readonly synonyms: readonly string[];
  /** The section of the history it stands in. */
  readonly section: string;
  readonly note?: string;
  readonly negated: boolean;
  /** It is a figure: with the name of something that is there or not, only a figure typed beside it means it. */
  readonly measured?: boolean;
}

/** What can be entered, by any of its names; while nothing is entered yet, what may be why the patient comes is first. */
export const findingItems = (catalogue: Catalogue, first: boolean): readonly FindingItem[] => {
  const asked = Object.entries(catalogue.findings).filter(([, finding]) => finding.asked);
  const ordered = first ? [...asked].sort(([, a], [, b]) => Number(b.complaint) - Number(a.complaint)) : asked;
  const given = new Set(asked.flatMap(([, { alsoKnownAs }]) => alsoKnownAs));
  return ordered.map(([id, finding]) => {
    // The id is the term of the literature: “melaena”, “steatorrhoea”; not where something else is given that name.
    const term = id.replaceAll('-', ' ');
    return {
      id,
      label: finding.label,
      synonyms: given.has(term) ? finding.alsoKnownAs : [...finding.alsoKnownAs, term],
      section: finding.section,
      negated: false,
      measured: finding.kind.type === 'quantity',
    };
  });
};

/**
 * What was typed, as a finding to be entered as present, or, after a word of denial, as absent. A name that itself
 * begins with such a word (“no energy” is tiredness) is meant as it stands, and never as its opposite; but what somebody
 * denies by its whole name comes before one that only has these words among others (“no diarrhoea without a laxative”).
 */
export const searchFindings = <Item extends FindingItem>(
  items: readonly Item[],
  query: string,
): readonly NameHit<Item>[] => {
  const denial = denialIn(query);
  if (!denial) return measuredLater(searchByName(items, query), query);
  const hasItself = ({ item, synonym }: NameHit<Item>): boolean =>
    denialIn(synonym ?? item.label)?.word === denial.word && denial.word !== '';
  const asItStands = denial.rest === '' ? [] : searchByName(items, query).filter(hasItself);
  const taken = new Set(asItStands.map(({ item }) => item.id));
  const denied = searchByName(items, denial.rest)
    .filter((hit) => !taken.has(hit.item.id) && !isDenial(hit.synonym ?? hit.item.label))
    // “No blood” is not the absence of watery, non-bloody stools.
    .filter(({ item, synonym }) => !negates(synonym ?? item.label, denial.rest))
    .map(({ item, synonym }) => ({ item: { ...item, negated: true, note: 'as absent' }, synonym }));
  const [said, near] = parted(asItStands, (hit) => isWholeName(hit, query));
  const [meant, further] = parted(denied, (hit) => isWholeName(hit, denial.rest));
  const [called, alsoCalled] = parted(meant, ({ synonym }) => synonym === undefined);
  return [...said, ...called, ...alsoCalled, ...near, ...further];
};

/** “Febrile” is a fever before it is a temperature. */
const measuredLater = <Item extends FindingItem>(
  hits: readonly NameHit<Item>[],
  query: string,
): readonly NameHit<Item>[] => {
  if (!hits[0]?.item.measured) return hits;
  const [there, others] = parted(
    hits,
    (hit) => hit.item.measured === false && hit.item.section !== '' && isWholeName(hit, query),
  );
  return [...there, ...others];
};

/** Whether a name denies something, so that it cannot be denied in turn; “first tests normal” can. */
const isDenial = (name: string): boolean => (denialIn(name)?.word ?? NORMAL) !== NORMAL;

const parted = <Hit>(hits: readonly Hit[], which: (hit: Hit) => boolean): readonly [readonly Hit[], readonly Hit[]] => [
  hits.filter(which),
  hits.filter((hit) => !which(hit)),
];
