import { fail, ok, type Result } from '@/engine';
import { LARGEST_FILE, type Refusal } from '../schema';

/** Deeper than any record of a session, and shallow enough for whatever walks through it. */
const DEEPEST = 64;

/** JSON from outside as a value of bounded size and depth, or why not. Cannot throw. */
export const readJson = (text: string): Result<unknown, Refusal> => {
  if (text.trim() === '') return fail({ code: 'empty', detail: null });
  if (text.length > LARGEST_FILE || Buffer.byteLength(text) > LARGEST_FILE) {
    return fail({ code: 'too_large', detail: null });
  }
  // Before it is parsed: what walks through the value afterwards may recurse.
  if (depthOf(text) > DEEPEST) return fail({ code: 'too_deep', detail: null });
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch {
    return fail({ code: 'not_json', detail: null });
  }
};

/** How deep the brackets of a text go, those in strings left out. */
const depthOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place];
    if (quoted) {
      if (sign === '\\') place += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > deepest) deepest = depth;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return deepest;
};
