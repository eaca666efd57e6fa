import { del } from 'idb-keyval';
import { type Begun, nothingBegun, parseBegun } from './begun-boxes';
import { begunOf, keep } from './draft-store';
import { seal, store, unseal } from './sealed-store';

/**
 * Kept as a note that is being edited: encrypted with its clinician’s key, which is thrown away at sign-out (SEC-20). Failing to
 * keep it is no reason to stop typing.
 */
export const keepBegun = (owner: string, sessionId: string, begun: Begun | null): void => {
  const place = begunOf(owner, sessionId);
  void keep(place, () => (begun === null ? del(place, store()) : seal(owner, place, begun)));
};

export const loadBegun = async (owner: string, sessionId: string): Promise<Begun> => {
  try {
    return parseBegun(await unseal(owner, begunOf(owner, sessionId)));
  } catch {
    return nothingBegun;
  }
};
