import { TRPCError } from '@trpc/server';
import { router, signedInProcedure } from '../api/init';
import { library } from '../library/library';
import { calculatorId, calculatorList, calculatorOpened, noInput } from './schema';
import { calculatorOutlines, calculatorViewOf } from './view';

/** What the walk asks for when a calculator is opened in it; the pages read the same without a round trip. */
export const calculatorsRouter = router({
  list: signedInProcedure
    .input(noInput)
    .output(calculatorList)
    .query(() => ({ calculators: calculatorOutlines(library()) })),

  open: signedInProcedure
    .input(calculatorId)
    .output(calculatorOpened)
    .query(({ input }) => {
      const calculator = calculatorViewOf(input.id, library());
      if (!calculator) throw new TRPCError({ code: 'NOT_FOUND', message: 'not_found' });
      return { calculator };
    }),
});
