/** Where investigations are compared. */
export const compareAddress = (ids: readonly string[]): string =>
  ids.length === 0 ? '/library/compare' : `/library/compare?ids=${ids.map(encodeURIComponent).join(',')}`;
