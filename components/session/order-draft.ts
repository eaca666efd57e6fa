import { keep, ordersOf } from './draft-store';
import { seal, unseal } from './sealed-store';

/**
 * What was planned on the order list, kept over a reload as a note that is being edited is: encrypted with its clinician’s
 * key, which is thrown away at sign-out (SEC-20). It is a help for whoever orders, and nobody’s record.
 */
export interface OrderDraft {
  /** The day that a group is planned for, as `YYYY-MM-DD`, by group. */
  readonly dates: Readonly<Record<string, string>>;
  /** What has been prepared, by the line that asks for it: another line has to be seen to anew. */
  readonly ticked: Readonly<Record<string, boolean>>;
}

export const nothingPlanned: OrderDraft = { dates: {}, ticked: {} };

/** Keeps it. Failing to keep is no reason to stop planning. */
export const keepOrderDraft = (owner: string, sessionId: string, draft: OrderDraft): void => {
  const place = ordersOf(owner, sessionId);
  void keep(place, () => seal(owner, place, draft));
};

export const loadOrderDraft = async (owner: string, sessionId: string): Promise<OrderDraft> => {
  try {
    return parseOrderDraft(await unseal(owner, ordersOf(owner, sessionId)));
  } catch {
    return nothingPlanned;
  }
};

/** What is not of its kind is left out. Cannot fail. */
export const parseOrderDraft = (kept: unknown): OrderDraft => {
  const { dates, ticked } = (kept ?? {}) as { dates?: unknown; ticked?: unknown };
  return {
    dates: only(dates, (value) => typeof value === 'string'),
    ticked: only(ticked, (value) => typeof value === 'boolean'),
  };
};

const only = <Value>(kept: unknown, is: (value: unknown) => value is Value): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(kept ?? {}).filter((entry): entry is [string, Value] => is(entry[1])));

/** Both; where they differ, what was entered last. Cannot fail. */
export const withEarlier = (earlier: OrderDraft, later: OrderDraft): OrderDraft => ({
  dates: { ...earlier.dates, ...later.dates },
  ticked: { ...earlier.ticked, ...later.ticked },
});
