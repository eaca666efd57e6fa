import { clinicianProcedure, router } from '../../api/init';
import { orThrow } from '../../api/issues';
import { removeFilter, savedFilters, saveFilter } from './saved-filters';
import {
  removeFilterInput,
  removeFilterOutput,
  savedFiltersInput,
  savedFiltersOutput,
  saveFilterInput,
  saveFilterOutput,
  seekWordsInput,
  seekWordsOutput,
} from './schema';
import { seekWords } from './seek-words';

export const filtersRouter = router({
  /** A mutation, as the words of a query would stand in its address. */
  seekWords: clinicianProcedure
    .input(seekWordsInput)
    .output(seekWordsOutput)
    .mutation(async ({ ctx, input }) => ({ words: await seekWords(ctx.deps, ctx.clinician, input.text) })),

  saved: clinicianProcedure
    .input(savedFiltersInput)
    .output(savedFiltersOutput)
    .query(async ({ ctx }) => ({ filters: [...(await savedFilters(ctx.deps, ctx.clinician))] })),

  save: clinicianProcedure
    .input(saveFilterInput)
    .output(saveFilterOutput)
    .mutation(async ({ ctx, input }) => orThrow(await saveFilter(ctx.deps, ctx.clinician, input))),

  remove: clinicianProcedure
    .input(removeFilterInput)
    .output(removeFilterOutput)
    .mutation(async ({ ctx, input }) => orThrow(await removeFilter(ctx.deps, ctx.clinician, input.id))),
});
