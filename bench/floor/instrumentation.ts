/** Empty, and needed: without one of its own, this app would be built with that of the folders above it. */
export function register(): void {}
