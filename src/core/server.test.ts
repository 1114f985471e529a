import { expect, test } from 'vitest';
import { readServers } from './server.ts';

test.each([
  ['social.example', ['social.example']],
  ['https://Social.Example/home', ['social.example']],
  ['@me@social.example', ['social.example']],
  ['www.social.example, other.example; social.example', ['social.example', 'other.example']],
  ['bücher.example', ['xn--bcher-kva.example']],
  ['social.example:8443', ['social.example']],
  ['localhost', ['localhost']],
  ['127.0.0.1', ['127.0.0.1']],
  ['', []],
])('%s', (text, hosts) => {
  expect(readServers(text)).toEqual({ hosts, unread: [] });
});

test.each(['nowhere', '*', '*.example', '<all_urls>', 'a b', '..', 'http://', '@'])('%s is no server', (text) => {
  expect(readServers(text).unread.length).toBeGreaterThan(0);
});
