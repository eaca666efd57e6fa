import type { Catalogue, CatalogueFinding } from '@/server/library/schema';
import { isWholeName, type NameHit, saysMore, tellingIn } from '@/server/library/search/by-name';
import { unitName } from '../numbers/unit-name';
import type { TypedValue } from './typed-amount';
import { DURATION, IN_PART, notKeeping, type TypedItem } from './typed-item';
import { countsStools, isLoose, stoolsOf } from './typed-stools';
import { comesIn, type FieldTexts, fieldTextsOf, figuresIn, inDays } from './typed-value';

/** What was typed, and what of it is a figure: how long, with another beside it, or one alone. */
interface Figures {
  readonly typed: string;
  /** The words without them. */
  readonly rest: string;
  readonly value: TypedValue;
  readonly beside: TypedValue | null;
}

/** With the figures that were typed, where they can be of this; what has no place in it is named. */
export const carrying = <Item extends TypedItem>(
  catalogue: Catalogue,
  hit: NameHit<Item>,
  figures: Figures,
): NameHit<Item> => {
  const { item } = hit;
  const { typed, value, beside } = figures;
  if (item.negated) return hit;
  const carried = { ...item, ...carriedBy(catalogue, hit, figures) };
  const stools = carried.stools && (beside ?? value);
  const itself = tellingIn(hit.synonym ?? item.label);
  const left = [value, ...(beside ? [beside] : [])].filter((of) => {
    // A figure that its name has is part of the name: “CA 125”.
    if (of === stools || tellingIn(of.text).every((word) => itself.includes(word))) return false;
    // What it has lasted since is the finding itself: “since gallbladder out” of an operation.
    if (of.event !== undefined && tellingIn(of.event).some((word) => itself.includes(word))) return false;
    if (of.span) return carried.duration === undefined && (beside !== null || carried.figure === undefined);
    return carried.choice === undefined && !carried.figure?.figure.startsWith(of.figure);
  });
  const texts = left.map(({ text }) => text);
  if (value.event !== undefined && carried.duration && !texts.includes(value.text)) texts.push(value.text);
  // Beside the figure that is read the others of its line are not: “Hb 92 (115-165)”, “calprotectin 800 in 2019”.
  const read = [value.text, beside?.text ?? ''].join(' ');
  const isSpare = (text: string): boolean =>
    !read.includes(text) && !tellingIn(text).every((word) => itself.includes(word));
  texts.push(...figuresIn(typed).filter(isSpare));
  if (texts.length === 0) return { ...hit, item: carried };
  const inOrder = [...texts].sort((a, b) => typed.indexOf(a) - typed.indexOf(b));
  return notKeeping({ ...hit, item: carried }, inOrder.join(', '));
};

type Carried = Partial<Pick<TypedItem, 'figure' | 'duration' | 'stools' | 'choice' | 'note' | 'label' | 'asks'>>;

const carriedBy = (catalogue: Catalogue, hit: NameHit<TypedItem>, { typed, rest, value, beside }: Figures): Carried => {
  const { item } = hit;
  const finding = item.result ? undefined : catalogue.findings[item.id];
  const kind = finding?.kind ?? catalogue.investigations[item.id]?.result;
  if (!kind) return {};
  if (kind.type === 'quantity') {
    if (item.note === IN_PART || namesAnother(hit, typed, rest)) return {};
    const measured = beside ?? value;
    const figure = fieldTextsOf(kind, item.id === DURATION ? inDays(value) : measured);
    if (!figure) return {};
    const itself = item.id === DURATION && value.span ? { duration: figure } : {};
    const lasting = beside && finding && lastsLong.has(finding.section) ? lastingOf(catalogue, value) : null;
    return {
      figure,
      ...itself,
      ...(lasting && { duration: lasting }),
      note: inWords(figure) + (lasting ? `, and duration ${inWords(lasting)}` : ''),
    };
  }
  if (kind.type === 'choice') {
    // Choices with a figure of their own: “6: mushy, with ragged edges”.
    const typed = finding && kind.choices.find(({ label }) => label.startsWith(`${value.figure}:`));
    return typed && !value.span ? { choice: typed.id, label: `${item.label}, ${typed.label}` } : {};
  }
  if (!finding || kind.type !== 'presence') return {};
  // Six months ago is perhaps no longer recent.
  if (value.span && /\bago$/i.test(value.text) && !isSymptom(finding) && isRecent.test(`${item.id} ${item.label}`))
    return { asks: true };
  const count = beside ?? value;
  const stools = isLoose(hit, rest) && countsStools(catalogue, count, rest) ? stoolsOf(catalogue, count) : null;
  const duration = value.span && isSymptom(finding) ? lastingOf(catalogue, value) : null;
  const said = [stools ? inWords(stools) : '', lastingWords(duration)].filter(Boolean);
  return {
    ...(stools && { stools }),
    ...(duration && { duration }),
    ...(said.length > 0 && { label: `${item.label}, and ${said.join(', ')}` }),
  };
};

/** “duration 6 weeks”; where nobody said how long, that it will be asked. */
const lastingWords = (duration: FieldTexts | null): string => {
  if (!duration) return '';
  return duration.figure === '' ? 'how long?' : `duration ${inWords(duration)}`;
};

const isRecent = /\b(?:recent(?:ly)?|lately|last|within|new|now)\b/i;

/** A stretch of time as it is entered; `null` where the catalogue has none. */
const lastingOf = (catalogue: Catalogue, value: TypedValue): FieldTexts | null => {
  const lasts = catalogue.findings[DURATION]?.kind;
  return lasts?.type === 'quantity' ? fieldTextsOf(lasts, inDays(value)) : null;
};

/**
 * Whether what is measured is another thing, of whose name a part was typed: no urea is a kidney function, no weight a loss of
 * weight. The beginning of its label is it, unless much more follows.
 */
const namesAnother = ({ item, synonym }: NameHit<TypedItem>, typed: string, rest: string): boolean => {
  // “8kg” is a figure and a word.
  if (rest === '' || !saysMore(synonym ?? item.label, typed.replace(/(\d)(?=\p{L})/gu, '$1 '))) return false;
  return synonym !== undefined || tellingIn(item.label).length > 2 * tellingIn(rest).length;
};

/** What lasts as long as the illness; a drug or an earlier illness has a time of its own. */
const isSymptom = ({ complaint, section }: CatalogueFinding): boolean => complaint || lasting.has(section);
const lasting: ReadonlySet<string> = new Set(['bowel', 'upper_gut', 'general', 'results']);
/** A sample has no duration. */
const lastsLong: ReadonlySet<string> = new Set(['bowel', 'upper_gut', 'general']);

/**
 * A figure typed with the name of something measured is its figure, whatever else has that name, and what comes in the unit that
 * was typed is meant; what is measured and takes no such figure is not.
 */
export const placeOf = (
  catalogue: Catalogue,
  hit: NameHit<TypedItem>,
  { rest, value, beside }: Omit<Figures, 'typed'>,
): 0 | 1 | 2 | 3 => {
  const { item } = hit;
  const measured = beside ?? value;
  const kind = item.result ? catalogue.investigations[item.id]?.result : catalogue.findings[item.id]?.kind;
  if (item.figure?.figure === measured.figure) {
    const isMeant = !measured.span && kind?.type === 'quantity' && comesIn(kind, measured);
    if (isMeant || item.label.toLowerCase().startsWith(rest.toLowerCase()) || isWholeName(hit, rest)) return 0;
    // “Anti-tTG 128” is the figure of a test before it is the finding that such a test was positive.
    return item.result ? 1 : 2;
  }
  if (item.stools) return 0;
  return !item.figure && kind?.type === 'quantity' ? 3 : 2;
};

/** With its unit, unless it brings one along that it does not come in or is still to be chosen. */
const inWords = ({ figure, unit }: FieldTexts): string =>
  unit === ''
    ? `${figure}, which unit?`
    : /\d$/.test(figure)
      ? `${figure} ${unitName(unit, Number(figure)).shown}`.trim()
      : figure;
