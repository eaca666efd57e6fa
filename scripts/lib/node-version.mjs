/** Said before anything is loaded that an older Node could not even read. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  process.stderr.write(`Zonula needs Node.js 20.19 or newer; this is ${process.version}. See https://nodejs.org\n`);
  process.exit(1);
}
