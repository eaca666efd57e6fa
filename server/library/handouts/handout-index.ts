import { addressOf } from '../addresses';
import type { Library } from '../library';
import { handoutView } from './handout';
import type { HandoutIndex, HandoutKind, HandoutListed } from './schema';

/** Every sheet there is, by the name one says to a patient, with the grade at which it reads. */
export const handoutIndex = (library: Library): HandoutIndex => {
  const known = made.get(library);
  if (known) return known;
  const { conditionHandouts, investigationHandouts, topicHandouts, handoutForms } = library.entries;
  const formNames = new Map(handoutForms.map(({ id, name }) => [id, name]));
  const handouts = [
    ...topicHandouts.map(({ id, name }) =>
      listed('topics', id, { name, names: ['permeability'], clinical: null, group: 'Subjects' }, library),
    ),
    ...conditionHandouts.map(({ id, name }) => {
      const entry = library.conditions.get(id);
      return listed(
        'conditions',
        id,
        { name, names: entry?.alsoKnownAs ?? [], clinical: entry?.name ?? null, group: 'Conditions' },
        library,
      );
    }),
    ...investigationHandouts.map(({ id, name, form }) => {
      const entry = library.investigations.get(id);
      const group = formNames.get(form) ?? form;
      return listed(
        'investigations',
        id,
        { name, names: entry?.alsoKnownAs ?? [], clinical: entry?.name ?? null, group },
        library,
      );
    }),
  ].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const grades = handouts.map(({ grade }) => grade).sort((a, b) => a - b);
  const index = {
    handouts,
    grades: { least: grades.at(0) ?? 0, middle: grades.at(grades.length >> 1) ?? 0, most: grades.at(-1) ?? 0 },
  };
  made.set(library, index);
  return index;
};

const made = new WeakMap<Library, HandoutIndex>();

interface Named {
  readonly name: string;
  readonly names: readonly string[];
  readonly clinical: string | null;
  readonly group: string;
}

const listed = (kind: HandoutKind, id: string, named: Named, library: Library): HandoutListed => ({
  id,
  kind,
  href: addressOf.handout(kind, id),
  label: named.name,
  clinical: named.clinical === named.name ? null : named.clinical,
  names: [named.clinical ?? '', ...named.names].join(' ').toLowerCase(),
  group: named.group,
  grade: Math.max(...(handoutView(kind, id, library)?.sheets ?? []).map(({ grade }) => grade)),
});
