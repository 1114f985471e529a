import { describe, expect, test } from 'vitest';
import { checkDraft, type FindingKind } from '../draft.ts';

const calm = [
  'Hi, I can pick up Mia at 5 on Friday. Does that work?',
  'Thanks. See you at the school gate at 3.',
  'Leo has a fever of 38.5, he stays home today. Medicine is in the blue bag.',
  'Could you bring the passport on Sunday?',
  'The dentist moved the appointment to Tuesday at 10.',
  'I am running ten minutes late, sorry.',
  'The vet says two tablets a day, with food.',
  'Which weekend do you prefer in March?',
  'Rent is due on the first. I have paid my half.',
  'Please forward the invoice from the plumber.',
  'The kids love the new swimming teacher.',
  'He missed the bus, so I will drive him.',
  'Where are you? We are at the north door.',
  'Pick up at 6 as usual, please.',
  'The boiler is broken, the landlord comes tomorrow.',
  'Can we swap Saturday for Sunday?',
  'I put the keys in the letter box.',
  'Biscuit needs a walk before 8 and her food after.',
  'Is the report ready for the client meeting?',
  'That is fine. Noted.',
  'Mia was upset after school, her teacher will call you.',
  'Please confirm by Thursday, ASAP if you can.',
];

const telling: [string, FindingKind[]][] = [
  ['I miss you so much.', ['emotional']],
  ['I still love you and I always will', ['emotional']],
  ["I can't sleep without you", ['emotional', 'emotional']],
  ['I cried all night.', ['emotional']],
  ['Pick up at 5. Please come back to me.', ['emotional']],
  ['See you at 3 ❤️', ['emotional']],
  ["I'm so sad when the house is empty", ['emotional']],
  ['You never think of anybody but yourself.', ['accusing']],
  ['You always do this.', ['accusing']],
  ['This is your fault.', ['accusing']],
  ['How dare you change the time', ['accusing']],
  ['Late again. Typical.', ['accusing', 'accusing']],
  ['My lawyer will hear about this.', ['accusing']],
  ["Why can't you be on time?", ['accusing']],
  ['You are a terrible father', ['accusing']],
  ["You don't care about the kids", ['accusing']],
  ['You lied to me. I hate you.', ['accusing', 'accusing']],
  ['How are you?', ['question']],
  ['Are you seeing someone?', ['question']],
  ['Do you ever think about me?', ['question']],
  ['Can we talk?', ['question']],
  ['Who is she?', ['question']],
  ['Where were you on Friday?', ['question']],
  ['Did you get what I mean?', ['question']],
  ['Be there at 5!!', ['loud']],
  ['I TOLD YOU to bring the coat', ['loud']],
  ['WHY DID NOBODY call the school', ['loud']],
];

describe('a draft in English', () => {
  test.each(calm)('passes: %s', (draft) => {
    expect(checkDraft(draft, { fallback: 'en' }).findings).toEqual([]);
  });
  test.each(telling)('does not pass: %s', (draft, kinds) => {
    expect(checkDraft(draft, { fallback: 'en' }).findings.map(({ kind }) => kind)).toEqual(kinds);
  });
});
