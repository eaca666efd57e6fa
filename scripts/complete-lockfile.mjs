// npm run lockfile (--check only looks): run after `npm install`, when that could not see the builds of a package for other platforms.
//
// Some registries carry a package's build for one platform only. npm then leaves the others out of the lockfile, and later
// refuses to install from it (`npm ci`: "Missing … from lock file"), here and everywhere. Their versions are known from
// the package that asks for them, so they are written in; npm never fetches a build that is made for another platform.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { exitWith, PlainError } from './lib/plain-error.mjs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = {
  arm: /^arm(eabi|v7)?$/,
  arm64: /^arm64$/,
  ia32: /^ia32$/,
  ppc64: /^ppc64$/,
  riscv64: /^riscv64$/,
  s390x: /^s390x$/,
  wasm32: /^wasm32$/,
  x64: /^x64$/,
};

/** What machine a build is for, read from the end of its name: `cli-linux-x64-musl`. Null when the name does not say. */
function platformOf(name) {
  const words = name.split('/').at(-1).split('-');
  const os = systems.find((system) => words.includes(system));
  const cpu = Object.keys(processors).find((processor) => words.some((word) => processors[processor].test(word)));
  if (!cpu || (!os && cpu !== 'wasm32')) return null;
  const libc = os === 'linux' && (words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc');
  return { ...(libc && { libc: [libc] }), ...(os && { os: [os] }), cpu: [cpu] };
}

const file = path.join(root, 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const added = [];
for (const [folder, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const place = `node_modules/${name}`;
    if (lock.packages[place] || lock.packages[`${folder}/${place}`]) continue;
    const platform = platformOf(name);
    if (!platform || !/^\d+\.\d+\.\d+\S*$/.test(version)) continue;
    lock.packages[place] = { version, ...platform, ...(dev && { dev }), optional: true };
    added.push(`${name}@${version}`);
  }
}
const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (process.argv.includes('--check')) {
  if (added.length > 0) exitWith(new PlainError(`Missing from the lockfile (npm run lockfile):\n${added.join('\n')}`));
  process.exit(0);
}
if (added.length > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
process.stdout.write(
  `${added.length === 0 ? 'Nothing is missing from the lockfile.' : `Added:\n${added.join('\n')}`}\n`,
);
