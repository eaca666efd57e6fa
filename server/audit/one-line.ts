/** What stands in an entry never begins a line, goes on for pages or holds half a letter: PostgreSQL would refuse the entry. */
export const oneLine = (text: string): string => text.slice(0, 160).replace(/[\p{Cc}\p{Cs}]+/gu, ' ');
