import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { run } from './run.mjs';
import { step } from './steps.mjs';

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return null;
  }
};

const fits = ({ os, cpu, libc }) =>
  !libc && (!os || os.includes(process.platform)) && (!cpu || cpu.includes(process.arch));

/** npm writes its own record when an installation is complete; it must name what the lockfile names. */
function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const there = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !there) return false;
  return Object.entries(wanted).every(([folder, { version, optional, ...rest }]) => {
    if (folder === '') return true;
    if (there[folder]) return there[folder].version === version;
    // Optional packages are mostly builds for other machines; one made for this machine has to be there.
    return Boolean(optional) && !(rest.os && rest.cpu && fits(rest));
  });
}

/** Installs the packages that the lockfile names, unless exactly these are there already. */
export async function ensurePackages() {
  if (isInstalled()) return;
  await step('Installing packages', () =>
    run('npm ci', 'npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], { cwd: root }),
  );
}
