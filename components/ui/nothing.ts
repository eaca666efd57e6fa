/**
 * Stands where a part comes once it is fetched. Without it the part has no boundary of its own, and the nearest one
 * outside, often the whole page, is hidden until then.
 */
export const Nothing = (): null => null;
