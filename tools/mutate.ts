import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseSync } from 'vite';
import type { Question } from './ask-tests.ts';

/**
 * Breaks one line of `core` at a time, in a copy of the tree, and asks whether a test notices:
 * `node tools/mutate.ts [--sample 12] [--minutes 15] [file …]`. The same sample each time, so that two scores can be compared.
 * First its own tests are asked, then those that import it; what passes them is put to all that depend on it.
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

const swapped: Record<string, string[]> = {
  ...{ '===': ['!=='], '!==': ['==='], '<': ['<=', '>='], '>': ['>=', '<='], '<=': ['<', '>'], '>=': ['>', '<'] },
  ...{ '&&': ['||'], '||': ['&&'], '??': ['&&'], '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '+=': ['-='], '-=': ['+='] },
  ...{ some: ['every'], every: ['some'], startsWith: ['endsWith'], endsWith: ['startsWith'], min: ['max'], max: ['min'] },
};

/** Every way to break a file that we know of. Types and imports are left alone: the compiler asks after those. */
function mutants(file: string): Mutant[] {
  const text = readFileSync(file, 'utf8');
  const found: Mutant[] = [];
  const replace = ({ start, end }: Node, to: string) => found.push({ start, end, to });
  const swap = (operator: string, from: number, to: number) => {
    const start = text.indexOf(operator, from);
    for (const each of swapped[operator] ?? []) if (start >= 0 && start < to) found.push({ start, end: start + operator.length, to: each });
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

/** The tests that a file can break, the nearest first: its own, those that import it, and those that do so through others. */
function testsOf(file: string): string[][] {
  const imports = new Map(codeIn('src', 'tests').map((path) => [path, importsOf(path)]));
  const importersOf = (files: readonly string[]) =>
    [...imports].filter(([path, to]) => !files.includes(path) && to.some((each) => files.includes(each))).map(([path]) => path);
  // What is made up by chance takes longer than all others.
  const isTest = (path: string) => path.endsWith('.test.ts') && !/\/ui\/|\/fuzz\./.test(path);
  const reached = [file];
  const near: string[] = [];
  for (let next = importersOf(reached); next.length > 0; next = importersOf(reached)) {
    reached.push(...next);
    if (near.length === 0) near.push(...next.filter(isTest));
  }
  const own = reached.filter((path) => path === file.replace('.ts', '.test.ts'));
  const isFurther = (path: string) => isTest(path) && !own.includes(path) && !near.includes(path);
  return [own, near.filter((path) => !own.includes(path)), reached.filter(isFurther)].filter(({ length }) => length > 0);
}

const codeIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(copy, folder, name)),
  );

/** Nothing that takes so many times as long as before is a pass: a loop that never ends has been noticed. */
const timesAsLong = 5;
const longestMs = 600_000;
const usualMs = new Map<string, number>();

let tests: ChildProcess | undefined;
let changed: string[] = [];

function write(file: string, text: string): void {
  writeFileSync(file, text);
  changed.push(file);
}

async function passes(files: string[]): Promise<boolean> {
  tests ??= fork(join(import.meta.dirname, 'ask-tests.ts'), { cwd: copy, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const asked = tests;
  const isOver = new AbortController();
  const { signal } = isOver;
  const began = Date.now();
  const usual = usualMs.get(files.join());
  asked.send({ changed, tests: files } satisfies Question);
  changed = [];
  const answer = await Promise.race([
    once(asked, 'message', { signal }).then(([isGood]) => isGood === true),
    once(asked, 'exit', { signal }).then(() => Promise.reject(new Error('The tests cannot be asked.'))),
    setTimeout(usual === undefined ? longestMs : 10_000 + timesAsLong * usual, 'late' as const, { signal }),
  ]);
  isOver.abort();
  if (answer !== 'late') {
    if (usual === undefined) usualMs.set(files.join(), Date.now() - began);
    return answer;
  }
  asked.kill('SIGKILL');
  tests = undefined;
  return false;
}

/** Whether one of them fails. How long each takes is asked of the file as it is. */
async function isNoticed(stages: string[][], file: string, [text, broken]: [string, string]): Promise<boolean> {
  for (const stage of stages) {
    if (!usualMs.has(stage.join())) {
      write(file, text);
      if (!(await passes(stage))) throw new Error(`Tests of ${file} fail as it is.`);
    }
    write(file, broken);
    if (!(await passes(stage))) return true;
  }
  return false;
}

const copy = mkdtempSync(join(tmpdir(), 'stillwater-mutants-'));
for (const each of 'src entrypoints public tests tools .wxt package.json tsconfig.json vitest.config.ts wxt.config.ts'.split(' ')) {
  cpSync(join(root, each), join(copy, each), { recursive: true });
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));

const core = join(copy, 'src/core');
const named = codeIn('src/core').filter((file) => !/\.test\.|common-names/.test(file));
const chosen = args.length > 0 ? named.filter((file) => args.some((each) => each.endsWith(basename(file)))) : named;
const sum = { noticed: 0, asked: 0 };
try {
  for (const file of chosen) {
    const name = relative(core, file);
    const text = readFileSync(file, 'utf8');
    const stages = testsOf(file);
    const tried = { noticed: 0, asked: 0 };
    for (const { start, end, to } of some(mutants(file), sample)) {
      if (Date.now() > ends) break;
      tried.asked++;
      if (await isNoticed(stages, file, [text, text.slice(0, start) + to + text.slice(end)])) tried.noticed++;
      else console.log(`  ${name}:${text.slice(0, start).split('\n').length}: ${text.slice(start, end).split('\n')[0]} -> ${to}`);
    }
    write(file, text);
    if (tried.asked > 0) console.log(`${name}: ${tried.noticed} of ${tried.asked}`);
    sum.noticed += tried.noticed;
    sum.asked += tried.asked;
  }
} finally {
  (tests as ChildProcess | undefined)?.kill();
  rmSync(copy, { recursive: true, force: true });
}
console.log(`${((100 * sum.noticed) / sum.asked).toFixed(1)} % of ${sum.asked} noticed`);
