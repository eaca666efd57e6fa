import { byId } from '@/knowledge/by-id';
import { readingGrade } from '@/knowledge/handouts/reading-grade';
import type { ConditionHandout, InvestigationHandout, Said, TopicHandout } from '@/knowledge/handouts/schema';
import {
  conditionText,
  type HandoutState,
  handoutStates,
  investigationText,
  topicText,
} from '@/knowledge/handouts/text';
import { addressOf } from '../addresses';
import { citationOf } from '../citation';
import type { Library } from '../library';
import { sourceShownOf } from '../views/provenance';
import type { HandoutKind, HandoutLine, HandoutPart, HandoutPartKey, HandoutSheet, HandoutView } from './schema';

/** The sheet of a condition, an investigation or a subject; `null` when there is none of that name. */
export const handoutView = (kind: HandoutKind, id: string, library: Library): HandoutView | null => {
  const { entries } = library;
  if (kind === 'conditions') {
    const entry = entries.conditionHandouts.find((sheet) => sheet.id === id);
    return entry ? conditionView(entry, library) : null;
  }
  if (kind === 'investigations') {
    const entry = entries.investigationHandouts.find((sheet) => sheet.id === id);
    return entry ? investigationView(entry, library) : null;
  }
  const entry = entries.topicHandouts.find((sheet) => sheet.id === id);
  return entry ? topicView(entry, library) : null;
};

const conditionView = (entry: ConditionHandout, library: Library): HandoutView => ({
  ...common(entry, library),
  kind: 'conditions',
  about: { href: addressOf.condition(entry.id), label: library.conditions.get(entry.id)?.name ?? entry.id },
  notAdvised: false,
  sheets: handoutStates.map((state) => ({
    wording: state,
    ...numbered(conditionParts(entry, state, library), library),
    grade: readingGrade(conditionText(entry, state, shared(library))),
  })),
  notes: [],
});

const conditionParts = (entry: ConditionHandout, state: HandoutState, library: Library): readonly Unnumbered[] => {
  const { notProven } = shared(library);
  return [
    part('what_it_is', entry.whatItIs.map(saidLine)),
    part('how_sure', entry[state].words.map(plainLine)),
    part('next', entry[state].next.map(saidLine)),
    part('yourself', [...entry[state].yourself, ...entry.yourself].map(saidLine)),
    part('help', helpLines(entry.helpAtOnce, library)),
    part('not_proven', entry.notProven.flatMap((id) => notProven.get(id) ?? []).map(saidLine)),
    part('questions', entry.questions.map(plainLine)),
  ];
};

const investigationView = (entry: InvestigationHandout, library: Library): HandoutView => {
  const { forms } = shared(library);
  const form = forms.get(entry.form);
  const investigation = library.investigations.get(entry.id);
  const parts: readonly Unnumbered[] = [
    part('what_for', entry.whatFor.map(saidLine)),
    part('prepare', [...entry.prepare, ...(form?.prepare ?? [])].map(saidLine)),
    part('happens', [...(form?.happens ?? []), ...(entry.happens ?? [])].map(saidLine)),
    part('afterwards', (form?.afterwards ?? []).map(saidLine)),
    part('can_tell', entry.canTell.map(saidLine)),
    part('cannot_tell', entry.cannotTell.map(saidLine)),
  ];
  return {
    ...common(entry, library),
    kind: 'investigations',
    about: { href: addressOf.investigation(entry.id), label: investigation?.name ?? entry.id },
    notAdvised: investigation?.role === 'not_recommended',
    sheets: [
      { wording: 'only', ...numbered(parts, library), grade: readingGrade(investigationText(entry, { forms })) },
    ],
    notes: form?.notes ?? [],
  };
};

const topicView = (entry: TopicHandout, library: Library): HandoutView => ({
  ...common(entry, library),
  kind: 'topics',
  about: { href: '/leaky-gut', label: 'What is known' },
  notAdvised: false,
  sheets: [
    {
      wording: 'only',
      ...numbered(
        [
          ...entry.parts.map(({ title, says }) => ({ key: null, title, lines: says.map(saidLine) })),
          part('help', helpLines(entry.helpAtOnce, library)),
          part('questions', entry.questions.map(plainLine)),
        ],
        library,
      ),
      grade: readingGrade(topicText(entry, shared(library))),
    },
  ],
  notes: [],
});

const common = (
  entry: { readonly id: string; readonly name: string; readonly reviewedOn: string },
  library: Library,
) => ({
  id: entry.id,
  name: entry.name,
  reviewedOn: entry.reviewedOn,
  release: library.knowledge.version,
});

// ── lines, before their sources are numbered ─────────────────────────────────────────────────────────────────────

interface Standing {
  readonly source: Said['source'];
  readonly readFrom: Said['readFrom'];
  readonly rule: HandoutLine['stands'][number]['rule'];
}

interface UnnumberedLine extends Pick<HandoutLine, 'text' | 'fillIn' | 'urgency'> {
  readonly stands: readonly Standing[];
}

interface Unnumbered extends Pick<HandoutPart, 'key' | 'title'> {
  readonly lines: readonly UnnumberedLine[];
}

const part = (key: HandoutPartKey, lines: readonly UnnumberedLine[]): Unnumbered => ({ key, title: null, lines });

const plainLine = (text: string): UnnumberedLine => ({ text, fillIn: null, urgency: null, stands: [] });

const saidLine = (said: Said & { readonly fillIn?: string | undefined }): UnnumberedLine => ({
  text: said.text,
  fillIn: said.fillIn ?? null,
  urgency: null,
  stands: [{ source: said.source, readFrom: said.readFrom, rule: null }],
});

const haste = ['emergency', 'same_day', 'soon'] as const;

/** What cannot wait first; each resting on the red flags it is taken from. */
const helpLines = (ids: readonly string[], library: Library): readonly UnnumberedLine[] => {
  const { help } = shared(library);
  return ids
    .flatMap((id) => help.get(id) ?? [])
    .sort((a, b) => haste.indexOf(a.urgency) - haste.indexOf(b.urgency))
    .map(({ text, urgency, rules }) => ({
      text,
      urgency,
      fillIn: null,
      stands: rules
        .flatMap((id) => library.rules.get(id) ?? [])
        .map((rule) => ({
          source: rule.source,
          readFrom: rule.readFrom,
          rule: { href: addressOf.evidence(rule.id), label: rule.title },
        })),
    }));
};

/** Sources are numbered in the order in which they are first needed; our own wording has no number. */
const numbered = (parts: readonly Unnumbered[], library: Library): Pick<HandoutSheet, 'parts' | 'sources'> => {
  const numbers = new Map<string, number>();
  const sources: HandoutSheet['sources'][number][] = [];
  const numberOf = (id: string): readonly number[] => {
    const source = library.sources.get(id);
    if (!source || source.kind === 'judgement') return [];
    const known = numbers.get(id);
    if (known !== undefined) return [known];
    const number = numbers.size + 1;
    numbers.set(id, number);
    sources.push({ number, source: sourceShownOf(source) });
    return [number];
  };
  return {
    parts: parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ key, title, lines }) => ({
        key,
        title,
        lines: lines.map((line) => ({
          ...line,
          references: [...new Set(line.stands.flatMap(({ source }) => numberOf(source.id)))].sort((a, b) => a - b),
          stands: line.stands.map(({ source, readFrom, rule }) => ({
            citation: citationOf(source, library.sources),
            readFrom,
            rule,
          })),
        })),
      })),
    sources,
  };
};

interface Shared {
  readonly help: ReadonlyMap<string, Library['entries']['helpAtOnce'][number]>;
  readonly notProven: ReadonlyMap<string, Library['entries']['notProven'][number]>;
  readonly forms: ReadonlyMap<string, Library['entries']['handoutForms'][number]>;
}

const made = new WeakMap<Library, Shared>();

/** What many sheets share, by id; made once for each library. */
const shared = (library: Library): Shared => {
  const known = made.get(library);
  if (known) return known;
  const { helpAtOnce, notProven, handoutForms } = library.entries;
  const maps = { help: byId(helpAtOnce), notProven: byId(notProven), forms: byId(handoutForms) };
  made.set(library, maps);
  return maps;
};
