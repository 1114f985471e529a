import { expect, test } from 'vitest';
import type { FriendWay } from './coping.ts';
import { friendLink } from './friend-link.ts';

const text = 'Can you talk? I & my tea = waiting.';
const encoded = 'Can%20you%20talk%3F%20I%20%26%20my%20tea%20%3D%20waiting.';

test.each<[FriendWay, string, string | undefined]>([
  ['mail', ' jo@friends.example ', `mailto:jo@friends.example?body=${encoded}`],
  ['mail', 'jo@friends.example?bcc=somebody@else.example', undefined],
  ['mail', 'jo@friends.example,somebody@else.example', undefined],
  ['mail', 'jo', undefined],
  ['sms', '+1 (555) 010-0199', `sms:+15550100199?body=${encoded}`],
  ['sms', '0049 (0)30 1234567', `sms:+49301234567?body=${encoded}`],
  ['sms', '030/123 45 67', `sms:0301234567?body=${encoded}`],
  ['sms', 'javascript:alert(1)', undefined],
  ['call', '0301234567', 'tel:0301234567'],
  ['whatsapp', '+49 30 1234567', `https://wa.me/49301234567?text=${encoded}`],
  ['whatsapp', '030 1234567', undefined],
  ['telegram', '@jo_friend', `https://t.me/jo_friend?text=${encoded}`],
  ['telegram', 'jo/../evil', undefined],
  ['signal', '+49 30 1234567', 'https://signal.me/#p/+49301234567'],
  ['signal', 'jo', undefined],
])('%s to %s', (way, address, link) => {
  expect(friendLink({ way, address, text })).toBe(link);
});

test('without words, the app opens empty', () => {
  expect(friendLink({ way: 'sms', address: '5550100', text: '  ' })).toBe('sms:5550100');
});

test('lines of a mail end as mail asks for it', () => {
  expect(friendLink({ way: 'mail', address: 'jo@friends.example', text: 'a\nb' })).toBe('mailto:jo@friends.example?body=a%0D%0Ab');
});
