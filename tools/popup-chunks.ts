import type { Plugin } from 'vite';

/**
 * What the popup needs comes in two pieces: what every page of ours shows first, and what reads the lists and the log. Left to the
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
          { name: 'first', test: /src\/ui\/(?:Scene|text|own-id)\.tsx?$/, priority: 2 },
          { name: 'lists', test: /src\/ui\/(?:popup\/popup-data|popup\/popup-actions|Unreadable|Confirm)\.tsx?$/, priority: 1 },
        ],
      },
    };
  },
});
