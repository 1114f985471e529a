import type { Plugin } from 'vite';

/**
 * What the popup needs comes in few pieces: what every page of ours shows first, and what reads the lists and the log. Left to the
 * bundler it falls into a piece for each set of pages that share something, and each page of ours that is added makes the popup larger.
 */
export const popupChunks = (): Plugin => ({
  name: 'popup-chunks',
  outputOptions(options) {
    // Scripts for web pages are one file each.
    if (options.format !== 'es') return options;
    return {
      ...options,
      codeSplitting: {
        groups: [
          // A stylesheet without a script beside it would be linked last, and could not be overruled.
          { name: 'scene', test: /src\/ui\/(?:theme\.css|Scene\.tsx)$/, priority: 3, includeDependenciesRecursively: false },
          { name: 'first', test: /node_modules\/preact\/|src\/ui\/(?:text|own-id)\.ts$/, priority: 2 },
          { name: 'naming', test: /src\/ui\/popup\/Naming\.tsx$/, priority: 0 },
          { name: 'lists', test: /src\/ui\/(?:popup\/popup-data|popup\/popup-actions|exit\/start-exit|Unreadable)\.tsx?$/, priority: 1 },
        ],
      },
    };
  },
});
