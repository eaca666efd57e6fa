// All that is done with what is typed in the search field: one part, fetched when that has the focus.

export { enterable } from './enterable';
export { hasNoPlace } from './note-shorthand';
export { searchTyped } from './search-typed';
export { typedEntry } from './typed-entry';
