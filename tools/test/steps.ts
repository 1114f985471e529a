import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lintExtension } from './lint-extension.ts';

export interface Outcome {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  run(): Outcome | Promise<Outcome>;
}

const root = join(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'stillwater-test-'));
const bin = (name: string): string => join(root, 'node_modules/.bin', name);

function call(program: string, words: string[], env: Record<string, string> = {}): boolean {
  return spawnSync(program, words, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
}

/** A step that counts as one: it passes or fails as a whole. */
const whole =
  (...calls: [string, string[]][]) =>
  (): Outcome => {
    const good = calls.every(([program, words]) => call(program, words));
    return { passed: Number(good), failed: Number(!good) };
  };

const readReport = (file: string): unknown => JSON.parse(readFileSync(join(reports, file), 'utf8'));

function unit(): Outcome {
  const good = call(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`]);
  const { numPassedTests, numFailedTests } = readReport('unit.json') as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: Math.max(numFailedTests, Number(!good)) };
}

function stories(): Outcome {
  const good = call(bin('playwright'), ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'stories.json') });
  const { stats } = readReport('stories.json') as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected + stats.flaky, failed: Math.max(stats.unexpected, Number(!good)) };
}

export const steps: Step[] = [
  { name: 'types', run: whole([bin('wxt'), ['prepare']], [bin('tsc'), ['--noEmit']]) },
  { name: 'lint', run: whole([bin('biome'), ['check', '.']]) },
  { name: 'unit', run: unit },
  { name: 'build', run: whole([bin('wxt'), ['build']], [bin('wxt'), ['build', '-b', 'firefox']]) },
  { name: 'store lint', run: () => lintExtension(join(root, '.output/firefox-mv3')) },
  { name: 'sizes', run: whole([process.execPath, ['bench/sizes.ts']]) },
  {
    name: 'test builds',
    run: whole([bin('wxt'), ['build', '--mode', 'test']], [bin('wxt'), ['build', '-b', 'firefox', '--mode', 'test']]),
  },
  { name: 'stories in both browsers', run: stories },
];
