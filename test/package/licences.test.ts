import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('lists the licences of all that is installed along with it', { timeout: 60_000 }, () => {
  const tsx = createRequire(import.meta.url).resolve('tsx/cli');
  const { status, stderr } = spawnSync(process.execPath, [tsx, 'scripts/licences.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const page = readFileSync(`${root}docs/licences.md`, 'utf8');
  expect(page.match(/^\| .+ \| .+ \|$/gm)?.length).toBeGreaterThan(10);
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(`${root}package.json`, 'utf8'),
  );
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    expect(page).toContain(`| **${name}** |`);
  }
});
