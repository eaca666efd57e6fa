/** What is used of the package, which brings no types of its own. */
declare module '@lhncbc/ucum-lhc' {
  interface Utilities {
    convertUnitTo(from: string, value: number, to: string): { readonly status: string; readonly toVal: number | null };
    validateUnitString(unit: string): { readonly status: string };
  }
  export const UcumLhcUtils: { getInstance(): Utilities };
}
