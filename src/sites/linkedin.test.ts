import { describe, expect, test } from 'vitest';
import { grammar } from '../core/grammar.ts';
import { matcher } from '../core/matcher.ts';
import { resolve } from '../core/resolve.ts';
import linkedin from './linkedin.ts';

const known = grammar([linkedin]);
const read = (url: string) => {
  const found = resolve(known, url);
  return found && [found.kind, ...found.aliases.map(({ kind, value }) => `${kind} ${value}`)].join(', ');
};
const member = 'ACoAABexPersonURN000000000000';

describe('an address on LinkedIn', () => {
  test.each([
    ['https://www.linkedin.com/in/Ex-Person-12345/', 'profile, handle ex-person-12345'],
    ['https://de.linkedin.com/in/ex-person-12345?trk=x', 'profile, handle ex-person-12345'],
    ['https://www.linkedin.com/in/ex-person-12345/recent-activity/all/', 'profile, handle ex-person-12345'],
    ['https://www.linkedin.com/in/ex-person-12345/overlay/contact-info/', 'profile, handle ex-person-12345'],
    ['https://www.linkedin.com/mwlite/in/ex-person-12345', 'profile, handle ex-person-12345'],
    ['https://www.linkedin.com/preload/in/ex-person-12345', 'profile, handle ex-person-12345'],
    ['https://www.linkedin.com/in/zo%C3%AB-person-7', 'profile, handle zoë-person-7'],
    ['https://www.linkedin.com/in/%E5%B1%B1%E7%94%B0-7', 'profile, handle 山田-7'],
    [`https://www.linkedin.com/in/${member}/`, `profile, id ${member}`],
    [`https://www.linkedin.com/sales/lead/${member},NAME_SEARCH,x`, `profile, id ${member}`],
    [`https://www.linkedin.com/sales/people/${member}`, `profile, id ${member}`],
    [`https://www.linkedin.com/profile/view?id=${member}`, `profile, id ${member}`],
    ['https://www.linkedin.com/pub/ex-person/1/2/3', 'profile, handle ex-person'],
    ['https://www.linkedin.com/preload/custom-invite/?vanityName=ex-person-12345', 'profile, handle ex-person-12345'],
    ['https://www.linkedin.com/posts/ex-person-12345_hats-activity-7151241570371948544-4Gu7', 'post, handle ex-person-12345'],
    ['https://www.linkedin.com/posts/ex-person-12345_one_two-ugcPost-7151241570371948544-4Gu7/', 'post, handle ex-person-12345'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7016901149999955968/', 'post, post urn:li:activity:7016901149999955968'],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7016901149999955968', 'post, post urn:li:ugcpost:7016901149999955968'],
    ['https://www.linkedin.com/messaging/thread/2-YWJj==/', 'chat, thread 2-YWJj=='],
    [`https://www.linkedin.com/messaging/compose/?recipient=${member}&x=1`, `chat, id ${member}`],
    [`https://www.linkedin.com/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${member}`, `chat, id ${member}`],
    ['https://www.linkedin.com/search/results/people/?keywords=ex%20person', 'search'],
    ['https://www.linkedin.com/preload/search/results/all?keywords=ex', 'search'],
    ['https://lnkd.in/dAbCdEf', 'short'],
    ['https://www.linkedin.com/safety/go/?url=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fex-person-12345', 'profile, handle ex-person-12345'],
    [
      'https://www.linkedin.com/authwall?sessionRedirect=https%3A%2F%2Fwww.linkedin.com%2Fin%2Fex-person-12345',
      'profile, handle ex-person-12345',
    ],
    ['https://www.linkedin.com/feed/', 'other'],
    ['https://www.linkedin.com/in/', 'other'],
    ['https://www.linkedin.com/company/contoso/', 'other'],
    ['https://www.linkedin.com/pulse/hats-ex-person-abc', 'other'],
    ['https://business.linkedin.com/in/ex-person-12345', undefined],
    ['https://linkedin.com.evil.example/in/ex-person-12345', undefined],
  ])('%s', (url, expected) => {
    expect(read(url)).toBe(expected);
  });

  const people = matcher(known, {
    version: 1,
    keys: { 'linkedin:handle:ex-person-12345': 'a', [`linkedin:id:${member}`]: 'a' },
    names: [],
  });

  test.each([
    ['https://www.linkedin.com/in/EX-PERSON-12345', true],
    [`https://www.linkedin.com/in/${member}/`, true],
    ['https://www.linkedin.com/search/results/all/?keywords=ex-person-12345', true],
    ['https://www.linkedin.com/in/ex-person-1234', false],
    ['https://www.linkedin.com/in/ex-person-123456', false],
    [`https://www.linkedin.com/in/${member.toLowerCase()}/`, false],
    ['https://www.linkedin.com/posts/ex-person-123456_hats-activity-1-x', false],
  ])('%s is theirs: %s', (url, isTheirs) => {
    expect(people.judge(url) !== undefined).toBe(isTheirs);
  });
});
