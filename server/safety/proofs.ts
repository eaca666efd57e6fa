import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Hazard } from './schema';

/**
 * Controls whose test is not there, a line each (REG-20). That the tests pass is shown by the suite itself, of which they are
 * part; what a suite cannot show is a test that has been removed or renamed.
 */
export const missingProofs = (hazards: readonly Hazard[], root: string): readonly string[] =>
  hazards.flatMap(({ id, controls }) =>
    controls.flatMap(({ proof: { file, test } }) => {
      const place = path.join(root, file);
      if (!existsSync(place)) return [`${id}: there is no ${file}`];
      return titlesIn(readFileSync(place, 'utf8')).has(test) ? [] : [`${id}: ${file} has no “${test}”`];
    }),
  );

/** Titles of tests and groups: the first text after the call, or after the table of a test that runs for many. */
const titlesIn = (source: string): ReadonlySet<string> =>
  new Set(
    [...source.matchAll(/(?:^|[^\w.])(?:test|describe)\b[^'"`;]*?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)]
      .flatMap(([, , title]) => (title === undefined ? [] : [title]))
      .concat([...source.matchAll(/\)\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)].flatMap(([, , title]) => title ?? [])),
  );
