import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFeed } from './feed.ts';
import { measureFrames } from './frames.ts';
import { machine } from './machine.ts';
import { measureRecycled } from './recycled.ts';
import { print, type Report } from './report.ts';
import { measureResolve } from './resolve.ts';
import { measureSizes } from './sizes.ts';
import { measureUblock } from './ublock.ts';
import { measureYear } from './year.ts';

/**
 * `npm run bench`: everything that is measured, as one table and as `bench/results.json`. It fails where a page or the
 * popup weighs too much or a frame showed somebody; never for a time, since those depend on the machine.
 */

const reports: Report[] = [];
for (const measure of [measureSizes, measureResolve, measureFrames, measureFeed, measureRecycled, measureUblock, measureYear]) {
  const report = await measure();
  print(report);
  reports.push(report);
}
const results = { machine: machine(), benches: reports.map(({ name, rows, figures }) => ({ name, rows, figures })) };
await writeFile(join(import.meta.dirname, 'results.json'), `${JSON.stringify(results, undefined, 1)}\n`);
process.exitCode = reports.some(({ failed }) => failed) ? 1 : 0;
