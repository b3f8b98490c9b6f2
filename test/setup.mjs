// Run first by every script: a fresh clone has no node_modules, so this file imports nothing from there.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function lockedPackages(file) {
  try {
    return Object.entries(
      JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url))).packages,
    );
  } catch {
    return undefined;
  }
}

/** npm writes its own lock file last, so a killed installation is seen as none. */
function dependenciesAreCurrent() {
  const wanted = lockedPackages('package-lock.json') ?? [];
  const installed = new Map(lockedPackages('node_modules/.package-lock.json') ?? []);
  return wanted
    .filter(([path]) => path !== '')
    .every(([path, { version, optional }]) =>
      installed.has(path) ? installed.get(path).version === version : optional === true,
    );
}

function nodeIsTooOld() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

function installDependencies() {
  console.log('Installing npm dependencies (npm ci) …');
  const npmCli = process.env.npm_execpath;
  const options = ['ci', '--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error'];
  return npmCli?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npmCli, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', options, {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      });
}

if (nodeIsTooOld()) {
  console.error(`Node ${process.versions.node} is too old: please install Node 20.19 or newer.`);
  process.exit(1);
}
if (!dependenciesAreCurrent()) {
  const started = performance.now();
  if (installDependencies().status !== 0) {
    console.error('npm could not install the dependencies: see its message above, then try again.');
    process.exit(1);
  }
  console.log(`Installed in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
}
