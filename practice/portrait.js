/** Draws people as small pictures, so that the page needs no file and no network for a face. */

const hairBehind = {
  long: '<path d="M20 40c0-18 8-27 20-27s20 9 20 27v22H20z"/>',
  bob: '<path d="M20 46c-2-22 6-33 20-33s22 11 20 33c-2 5-38 5-40 0z"/>',
  bun: '<circle cx="40" cy="13" r="8"/><path d="M23 38c-2-16 5-24 17-24s19 8 17 24z"/>',
  curly: '<path d="M20 38a8 8 0 0 1 1-12 9 9 0 0 1 10-11 10 10 0 0 1 18 0 9 9 0 0 1 10 11 8 8 0 0 1 1 12z"/>',
  scarf: '<path d="M18 44c-1-20 8-31 22-31s23 11 22 31c0 9-4 16-8 20H26c-4-4-8-11-8-20z"/>',
};

const hairBefore = {
  short: '<path d="M24 35c-2-14 5-22 16-22s18 8 16 22c-2-8-5-11-8-11-6 0-10 0-16 0-3 0-6 3-8 11z"/>',
  long: '<path d="M24 38c0-12 6-18 16-18s16 6 16 18c-3-8-8-12-16-12-6 0-13 3-16 12z"/>',
  bob: '<path d="M24 36c0-10 6-17 16-17s16 7 16 17c-6-2-10-5-12-9-4 5-12 8-20 9z"/>',
  bun: '<path d="M24 35c0-9 6-15 16-15s16 6 16 15c-4-6-9-8-16-8s-12 2-16 8z"/>',
  curly: '<path d="M25 34a6 6 0 0 1 5-9 8 8 0 0 1 10-3 8 8 0 0 1 10 3 6 6 0 0 1 5 9c-4-6-9-7-15-7s-11 1-15 7z"/>',
  scarf: '<path d="M24 38c0-11 6-18 16-18s16 7 16 18c-3-7-8-11-16-11s-13 4-16 11z"/><path d="M26 50c4 8 24 8 28 0l4 12H22z"/>',
};

const cap = (shirt) =>
  `<path d="M23 31c0-11 7-17 17-17s17 6 17 17z" fill="${shirt}"/><path d="M40 28h20a5 5 0 0 1 5 4H40z" fill="${shirt}"/>`;
const glasses =
  '<g fill="none" stroke="#2b2622" stroke-width="1.6"><circle cx="33" cy="39" r="4.6"/><circle cx="47" cy="39" r="4.6"/><path d="M37.6 39h4.8"/></g>';
const beard = (hair) => `<path d="M25 42c1 13 8 18 15 18s14-5 15-18c-3 5-7 6-9 5-4-1.5-8-1.5-12 0-2 1-6 0-9-5z" fill="${hair}"/>`;

function draw({ back, skin, hair, shirt, cut, extra }) {
  const parts = [
    `<rect width="80" height="80" fill="${back}"/>`,
    `<g fill="${hair}">${hairBehind[cut] ?? ''}</g>`,
    `<path d="M10 84c1-15 12-22 30-22s29 7 30 22z" fill="${shirt}"/><path d="M34 52h12v12c-3 4-9 4-12 0z" fill="${skin}"/>`,
    `<ellipse cx="40" cy="39" rx="16" ry="18" fill="${skin}"/>`,
    extra === 'beard' ? beard(hair) : '',
    `<g fill="${hair}">${hairBefore[cut] ?? ''}</g>`,
    cut === 'cap' ? cap(shirt) : '',
    '<g fill="#2b2622"><circle cx="33.5" cy="39.5" r="1.7"/><circle cx="46.5" cy="39.5" r="1.7"/></g>',
    '<path d="M34.5 47.500c3 2.6 8 2.6 11 0" fill="none" stroke="#2b2622" stroke-width="1.6" stroke-linecap="round"/>',
    extra === 'glasses' ? glasses : '',
  ];
  return picture('0 0 80 80', parts.join(''));
}

/** An address that an `img` can show. */
export const picture = (box, body) =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${body}</svg>`)}`;

const drawn = new Map();

export function portrait(person) {
  if (!drawn.has(person.id)) drawn.set(person.id, draw(person.face));
  return drawn.get(person.id);
}
