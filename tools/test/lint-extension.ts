import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Outcome } from './steps.ts';

/** Warnings of `web-ext lint` that stand, each with its reason. Anything else fails. */
const explained: Record<string, string> = {
  UNSAFE_VAR_ASSIGNMENT: 'Preact can set innerHTML for `dangerouslySetInnerHTML`, which a test keeps out of our sources.',
};

interface Finding {
  code: string;
  file?: string;
  message: string;
}

/** Lints a built extension as the Firefox store does. */
export function lintExtension(folder: string): Outcome {
  const program = join(import.meta.dirname, '../../node_modules/.bin/web-ext');
  const { stdout } = spawnSync(program, ['lint', '--source-dir', folder, '--output', 'json'], { encoding: 'utf8' });
  const { errors, warnings, notices } = JSON.parse(stdout) as Record<'errors' | 'warnings' | 'notices', Finding[]>;
  const standing = [...errors, ...warnings.filter(({ code }) => !(code in explained)), ...notices];
  for (const { code, file, message } of standing) console.log(`${code} ${file ?? ''}: ${message}`);
  for (const code of new Set(warnings.map((each) => each.code))) if (code in explained) console.log(`${code}: ${explained[code]}`);
  return { passed: Number(standing.length === 0), failed: standing.length };
}
