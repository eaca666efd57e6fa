import { investigationRoles } from '@/engine';
import { grouped } from '../cross-references';
import type { Library } from '../library';
import { investigationPointer } from './investigation';
import { conditionPointer } from './provenance';
import type { BrowseView } from './schema';

const specimens = [
  'blood',
  'stool',
  'urine',
  'breath',
  'tissue',
  'skin',
  'endoscopy',
  'imaging',
  'challenge',
  'history',
] as const;

/** Everything there is to open, for those who would rather look than type. */
export const browseView = (library: Library): BrowseView => {
  const { investigations, conditions, workUp } = library.entries;
  // What guidelines ask for first stands first: a blood count above an antibody to cashew.
  const firstFor = (id: string): number => workUp.filter(({ investigation }) => investigation === id).length;
  const bySpecimen = new Map(grouped(investigations, ({ specimen }) => specimen));
  return {
    investigations: specimens.flatMap((specimen) => {
      const group = bySpecimen.get(specimen);
      if (!group) return [];
      const shown = group
        .map(investigationPointer)
        .sort(
          (a, b) =>
            firstFor(b.id) - firstFor(a.id) ||
            investigationRoles.indexOf(a.role) - investigationRoles.indexOf(b.role) ||
            a.label.localeCompare(b.label, 'en'),
        );
      return [{ specimen, investigations: shown }];
    }),
    conditions: conditions
      .map(({ id, cannotMiss }) => ({ ...conditionPointer(id, library), cannotMiss }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  };
};
