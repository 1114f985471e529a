import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseSync } from 'vite';

/**
 * Breaks one line of `core` at a time, in a copy of the tree, and asks whether a test notices:
 * `node tools/mutate.ts [--sample 12] [--minutes 15] [file …]`. The same sample each time, so that two scores can be compared.
 * First the tests that import the file itself are asked; what passes them is put to all that depend on it.
 */

const args = process.argv.slice(2);
const option = (name: string, usual: number): number => {
  const at = args.indexOf(name);
  return at < 0 ? usual : Number(args.splice(at, 2)[1]);
};
const sample = option('--sample', 12);
const ends = Date.now() + option('--minutes', 15) * 60_000;
const root = join(import.meta.dirname, '..');

interface Mutant {
  start: number;
  end: number;
  to: string;
}

type Node = Record<string, unknown> & { type: string; start: number; end: number };

const swapped = new Map<string, string[]>(
  Object.entries({
    ...{ '===': ['!=='], '!==': ['==='], '<': ['<=', '>='], '>': ['>=', '<='], '<=': ['<', '>'], '>=': ['>', '<'] },
    ...{ '&&': ['||'], '||': ['&&'], '??': ['&&'], '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '+=': ['-='], '-=': ['+='] },
    ...{ some: ['every'], every: ['some'], startsWith: ['endsWith'], endsWith: ['startsWith'], min: ['max'], max: ['min'] },
  }),
);

/** Every way to break a file that we know of. Types and imports are left alone: the compiler asks after those. */
function mutants(file: string): Mutant[] {
  const text = readFileSync(file, 'utf8');
  const found: Mutant[] = [];
  const replace = ({ start, end }: Node, to: string) => found.push({ start, end, to });
  const swap = (operator: string, from: number, to: number) => {
    const start = text.indexOf(operator, from);
    for (const each of swapped.get(operator) ?? [])
      if (start >= 0 && start < to) found.push({ start, end: start + operator.length, to: each });
  };
  const visit = (node: Node): void => {
    if (/^(?:TS|Import)/.test(node.type) && !/^TS(?:As|NonNull|Satisfies)/.test(node.type)) return;
    const { left, right, test, property } = node as Record<string, Node | undefined>;
    if (left && right && typeof node.operator === 'string') swap(node.operator, left.end, right.start);
    if (node.type === 'MemberExpression' && property?.type === 'Identifier') swap(property.name as string, property.start, property.end);
    if (test && node.type !== 'SwitchCase')
      replace(test, node.type === 'ForStatement' ? 'false' : `!(${text.slice(test.start, test.end)})`);
    if (node.type === 'Literal' && typeof node.value === 'boolean') replace(node, String(!node.value));
    if (node.type === 'Literal' && typeof node.value === 'number') replace(node, String(node.value + 1));
    if (node.type === 'Literal' && typeof node.value === 'string' && node.value !== '') replace(node, `''`);
    if (node.type === 'UnaryExpression' && node.operator === '!') replace(node, text.slice((node.argument as Node).start, node.end));
    if (/^(?:Expression|Continue|Break|Throw|If)Statement$/.test(node.type)) replace(node, ';');
    if (node.type === 'SpreadElement' && text[node.start - 1] !== '(') replace(node, '...[]');
    for (const child of Object.values(node).flat()) if (typeof (child as Node | null)?.type === 'string') visit(child as Node);
  };
  visit(parseSync(file, text).program as unknown as Node);
  return found;
}

/** Which of some things, always the same ones, from all over. */
function some<Thing>(things: readonly Thing[], count: number): Thing[] {
  let seed = 20_261_121;
  const next = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed;
  };
  return things
    .map((thing) => [next(), thing] as const)
    .sort(([one], [other]) => one - other)
    .slice(0, count)
    .map(([, thing]) => thing);
}

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|glob<Site>\(\[) ?'(\.[^']+)'/g)].map(([, path = '']) => resolve(dirname(file), path));

/** The tests that import a file, the nearest first: by themselves, and through others. */
function testsOf(file: string): { near: string[]; far: string[] } {
  const all = ['src/core', 'src/sites', 'src/background', 'src/stores', 'tests'].flatMap((folder) =>
    readdirSync(join(copy, folder)).map((name) => join(copy, folder, name)),
  );
  const imports = new Map(all.filter((path) => path.endsWith('.ts')).map((path) => [path, importsOf(path)]));
  const importersOf = (files: readonly string[]) =>
    [...imports].filter(([path, to]) => !files.includes(path) && to.some((each) => files.includes(each))).map(([path]) => path);
  const isTest = (path: string) => path.endsWith('.test.ts');
  const reached = [file];
  let near: string[] = [];
  for (let next = importersOf(reached); next.length > 0; next = importersOf(reached)) {
    reached.push(...next);
    if (near.length === 0) near = next.filter(isTest);
  }
  return { near, far: reached.filter((path) => isTest(path) && !near.includes(path)) };
}

/** Nothing that takes longer than this is a pass: a loop that never ends has been noticed. */
const longestMs = 60_000;

function passes(tests: string[]): boolean {
  if (tests.length === 0) return true;
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--bail', '1', '--reporter', 'dot', '--pool', 'threads', '--maxWorkers', '1', ...tests],
    {
      ...{ cwd: copy, stdio: 'ignore', timeout: longestMs, killSignal: 'SIGKILL' },
    },
  );
  return status === 0;
}

const copy = mkdtempSync(join(tmpdir(), 'stillwater-mutants-'));
for (const each of 'src entrypoints public tests tools .wxt package.json tsconfig.json vitest.config.ts wxt.config.ts'.split(' ')) {
  cpSync(join(root, each), join(copy, each), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const isCode = (name: string) => name.endsWith('.ts') && !name.includes('.test.') && name !== 'common-names.ts';
const names = args.length > 0 ? args.map((each) => basename(each)) : readdirSync(join(root, 'src/core')).filter(isCode);
const sum = { noticed: 0, asked: 0 };
try {
  for (const name of names) {
    const file = join(copy, 'src/core', name);
    const text = readFileSync(file, 'utf8');
    const { near, far } = testsOf(file);
    const tried = { noticed: 0, asked: 0 };
    for (const { start, end, to } of some(mutants(file), sample)) {
      if (Date.now() > ends) break;
      writeFileSync(file, text.slice(0, start) + to + text.slice(end));
      const isNoticed = !passes(near) || !passes(far);
      tried.asked++;
      if (isNoticed) tried.noticed++;
      else console.log(`  ${name}:${text.slice(0, start).split('\n').length}: ${text.slice(start, end).split('\n')[0]} -> ${to}`);
    }
    writeFileSync(file, text);
    if (tried.asked > 0) console.log(`${name}: ${tried.noticed} of ${tried.asked}`);
    sum.noticed += tried.noticed;
    sum.asked += tried.asked;
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${((100 * sum.noticed) / sum.asked).toFixed(1)} % of ${sum.asked} noticed`);
