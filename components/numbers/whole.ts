/** A count in words of the screen: thousands apart. @example whole(12345) // '12,345' */
export const whole = (count: number): string => count.toLocaleString('en-GB');
