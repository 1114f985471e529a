import { createVitest } from 'vitest/node';

/**
 * The tests of a tree, kept ready to be asked again and again: a question comes as a message, the answer goes back as one. A process of
 * its own, since a broken line may loop for ever and then has to be killed.
 */

export interface Question {
  /** Files that have changed since the last one. */
  changed: string[];
  tests: string[];
}

const vitest = await createVitest({ watch: false, reporters: [{}], pool: 'threads', maxWorkers: 1 });

process.on('message', ({ changed, tests }: Question) => {
  void (async () => {
    for (const file of changed) vitest.invalidateFile(file);
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(await vitest.globTestSpecifications(tests));
    process.send?.(unhandledErrors.length === 0 && testModules.every((module) => module.ok()));
  })();
});
process.on('disconnect', () => process.exit());
