/**
 * Names of properties that are shortened in the scripts of pages. What is shortened here breaks what reads it elsewhere: no name of another
 * script, of a message, of a file of a site, of a value in storage or of the browser may stand here (`within-one-script.test.ts`).
 */
export const withinOneScript = [
  ...(['tracesIn', 'maybeTheirs', 'groundsOf', 'isOthers', 'soughtBy', 'hostPattern', 'byFirst', 'captures', 'unitOf', 'recheck'] as const),
  ...(['segments', 'judge', 'whose', 'byHost', 'generic', 'anywhere', 'matched', 'holds', 'inside', 'regexp', 'plain', 'whole'] as const),
  ...(['surface', 'namesOthers', 'isTheirs', 'literal', 'hintsOf', 'known', 'matcher', 'base', 'how', 'row'] as const),
] as const;
