/** Everybody in Larkfield is invented. `face` says how the portrait is drawn (see portrait.js). */

const localPeople = [
  {
    id: '99001',
    handle: 'rowan',
    name: 'Rowan Ashby',
    note: 'Builds guitars slowly. Rivers, rye bread, old radios.',
    face: { back: '#f0c36a', skin: '#e9b893', hair: '#5b3a24', shirt: '#365f7c', cut: 'short', extra: 'beard' },
  },
  {
    id: '99002',
    handle: 'rowan_ash',
    name: 'Rowan Ashdown',
    note: 'Trees of the parish, one a week. No relation.',
    face: { back: '#c9d8a8', skin: '#f0cdb0', hair: '#b9652e', shirt: '#56704b', cut: 'long' },
  },
  {
    id: '99003',
    handle: 'rowan2',
    name: 'Rowan Tully',
    note: 'The other, other Rowan. Goalkeeper, Larkfield Wanderers.',
    face: { back: '#bcd5dd', skin: '#b97f56', hair: '#231a17', shirt: '#d9893b', cut: 'curly' },
  },
  {
    id: '99004',
    handle: 'maeve',
    name: 'Maeve Castellan',
    note: 'Castellan’s Bakery, Mill Lane. Open from six, sold out by ten.',
    face: { back: '#f2d3c0', skin: '#f3d2b8', hair: '#8c3f24', shirt: '#f7f1e3', cut: 'bun' },
  },
  {
    id: '99005',
    handle: 'tobias',
    name: 'Tobias Lindqvist',
    note: 'Bicycles mended, punctures forgiven.',
    face: { back: '#b7cfc5', skin: '#f0cbae', hair: '#d5b264', shirt: '#2f5d62', cut: 'cap' },
  },
  {
    id: '99006',
    handle: 'priya',
    name: 'Priya Nandakumar',
    note: 'Counts birds before work. 214 so far.',
    face: { back: '#dcc9e6', skin: '#b5794d', hair: '#1f1715', shirt: '#7d4f8c', cut: 'long', extra: 'glasses' },
  },
  {
    id: '99007',
    handle: 'otis',
    name: 'Otis Brannigan',
    note: 'Second cornet, Larkfield Silver Band. First in the tea queue.',
    face: { back: '#e9cf9a', skin: '#7a4d32', hair: '#15100e', shirt: '#8a2f3d', cut: 'short', extra: 'glasses' },
  },
  {
    id: '99008',
    handle: 'ines',
    name: 'Inés Duarte',
    note: 'Pots, glazes, cold-water swims.',
    face: { back: '#a9cdd6', skin: '#d9a273', hair: '#2b1d18', shirt: '#d8794f', cut: 'bob' },
  },
  {
    id: '99009',
    handle: 'hal',
    name: 'Hal Weatherby',
    note: 'Plot 14. Please take a courgette.',
    face: { back: '#cbdcb0', skin: '#f2cdb4', hair: '#cfcac0', shirt: '#5d7a3b', cut: 'short', extra: 'beard' },
  },
  {
    id: '99010',
    handle: 'noor',
    name: 'Noor Haddad',
    note: 'Librarian. Yes, you may renew it again.',
    face: { back: '#f0dcb4', skin: '#d8a77e', hair: '#3d6d78', shirt: '#3d6d78', cut: 'scarf' },
  },
  {
    id: '99011',
    handle: 'juno',
    name: 'Juno Achterberg',
    note: 'Film club, Thursdays, bring a cushion.',
    face: { back: '#c5c7e8', skin: '#f1cfb8', hair: '#39324f', shirt: '#e0a53a', cut: 'bob', extra: 'glasses' },
  },
  {
    id: '99012',
    handle: 'jo',
    name: 'Jo Marsh',
    note: 'That is you, today.',
    face: { back: '#d9d4c6', skin: '#dfae86', hair: '#4a3a30', shirt: '#6b7d74', cut: 'curly' },
  },
];

/** Accounts of another server. One shares the name of somebody local, one the handle: both are somebody else. */
const farPeople = [
  {
    id: '99021',
    handle: 'r_ashby@harbour.example',
    name: 'Rowan Ashby',
    note: 'Paints boats. A different Rowan Ashby, two towns over.',
    face: { back: '#a8c6d9', skin: '#f1d0b8', hair: '#a9a59c', shirt: '#2c4b66', cut: 'bob' },
  },
  {
    id: '99022',
    handle: 'rowan@harbour.example',
    name: 'Rowan Pell',
    note: 'Harbour office. Tides, mostly.',
    face: { back: '#d5e0da', skin: '#9a6240', hair: '#1d1614', shirt: '#37685e', cut: 'cap' },
  },
  {
    id: '99023',
    handle: 'wren@harbour.example',
    name: 'Wren Fairweather',
    note: 'Keeps the lighthouse open on Sundays.',
    face: { back: '#e7c9a9', skin: '#f0c9a8', hair: '#7c2f1d', shirt: '#445a86', cut: 'bun' },
  },
];

export const people = [...localPeople, ...farPeople];
export const me = 'jo';

const byHandle = new Map(people.map((person) => [person.handle, person]));

/** @returns undefined for a handle that nobody has. Case does not count, as on the real thing. */
export const findPerson = (handle) => byHandle.get(handle.toLowerCase());

/** Whoever was named in the posts; they all exist. */
export const person = (handle) => byHandle.get(handle);

/** A steady little number for what a real site would count. */
export const tally = (text, limit) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 9973, 7) % limit;

/** Everybody follows a few people; who, depends on the name alone. */
export const circleOf = (handle, salt) => people.filter((each) => each.handle !== handle && tally(each.handle + salt + handle, 5) > 1);
