/**
 * Writes docs/licences.md: what a user installs along with the package, and under which licences.
 *
 *     npm run docs:licences             writes it
 *     npm run docs:licences -- --check  exits with 1 if it differs from what would be written
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const FILE = 'docs/licences.md';
/** Licences that ask for no more than their notice be kept. */
const FREE = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD']);

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const own = JSON.parse(readFileSync('package.json', 'utf8'));
const direct = new Set(Object.keys({ ...own.dependencies, ...own.peerDependencies }));

const rows = Object.entries(lock.packages)
  .filter(([path, { dev }]) => path !== '' && !dev)
  .map(([path]) => JSON.parse(readFileSync(`${path}/package.json`, 'utf8')))
  .map(({ name, license }) => ({ name: String(name), licence: String(license ?? 'none') }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const text = `# Licences

Generated from \`package-lock.json\` by \`npm run docs:licences\`: the ${rows.length} packages that are installed along with this one. **Bold**: those it asks for itself.

| package | licence |
|---|---|
${rows.map(({ name, licence }) => `| ${direct.has(name) ? `**${name}**` : name} | ${licence} |`).join('\n')}
`;

const others = rows.filter(({ licence }) => !FREE.has(licence));
for (const { name, licence } of others) console.error(`${name}: unexpected licence \`${licence}\``);
if (others.length > 0) process.exitCode = 1;

if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== text) {
  if (process.argv.includes('--check')) {
    console.error(`${FILE} is out of date: run \`npm run docs:licences\``);
    process.exitCode = 1;
  } else {
    writeFileSync(FILE, text);
  }
}
