/** What stands in an entry never begins a line, nor goes on for pages: PostgreSQL would refuse the entry. */
export const oneLine = (text: string): string => text.replace(/\p{Cc}+/gu, ' ').slice(0, 160);
