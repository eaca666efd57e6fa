/**
 * The addresses that this page has set and not yet heard of: the page is told of each a while later, on a slow device after the
 * next letters, and must not take it for one that somebody went to.
 */
export interface OwnAddresses {
  /** The last of them; the page is there, or will be. */
  readonly last: () => string;
  readonly set: (address: string) => void;
  /** Whether the address that the page is now told of comes from outside. */
  readonly isFromOutside: (address: string) => boolean;
  /** Whoever goes back or forward comes to an address from outside, be it one that was set here. */
  readonly wentElsewhere: () => void;
}

export const ownAddresses = (first: string): OwnAddresses => {
  let awaited: readonly string[] = [first];
  let last = first;
  return {
    last: () => last,
    set: (address) => {
      last = address;
      awaited = [...awaited, address];
    },
    isFromOutside: (address) => {
      const place = awaited.lastIndexOf(address);
      // What was set before it, the page is not told of any more.
      awaited = place < 0 ? [address] : awaited.slice(place);
      if (place < 0) last = address;
      return place < 0;
    },
    wentElsewhere: () => {
      awaited = [];
    },
  };
};
