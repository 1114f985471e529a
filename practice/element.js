/**
 * Makes an element: `element('a.mention', { href }, 'text', child)`. Nothing here reads markup from a string, so the page
 * also runs where a policy forbids that.
 */
export function element(selector, attributes = {}, ...children) {
  const [tag, ...classes] = selector.split('.');
  const made = document.createElement(tag);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.flat().filter((child) => child !== undefined && child !== null && child !== false));
  return made;
}

const svg = 'http://www.w3.org/2000/svg';

/** A line icon of 24 units, in the colour of the text around it. */
export function icon(name) {
  const made = document.createElementNS(svg, 'svg');
  made.setAttribute('viewBox', '0 0 24 24');
  made.setAttribute('class', 'icon');
  made.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(svg, 'path');
  path.setAttribute('d', lines[name]);
  made.append(path);
  return made;
}

const lines = {
  home: 'M4 11 12 4l8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z',
  bell: 'M6 16V11a6 6 0 0 1 12 0v5l1.5 2h-15zM10 20.500h4',
  chat: 'M4 6.500A1.5 1.5 0 0 1 5.5 5h13A1.5 1.5 0 0 1 20 6.500v8a1.5 1.5 0 0 1-1.5 1.500H11l-4.5 4v-4h-1A1.5 1.5 0 0 1 4 14.500z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.5 20c.5-4 3.5-6 7.5-6s7 2 7.5 6',
  reply: 'M9 6 4 11l5 5M4 11h9a7 7 0 0 1 7 7v1',
  boost: 'M7 4 4 7l3 3M4 7h12a3 3 0 0 1 3 3v2M17 20l3-3-3-3M20 17H8a3 3 0 0 1-3-3v-2',
  heart: 'M12 19.5 5.2 12.600a4.4 4.4 0 0 1 6.2-6.200l.6.6.6-.6a4.4 4.4 0 0 1 6.2 6.200z',
  back: 'M19 12H5M11 6l-6 6 6 6',
  copy: 'M9 9h10v11H9zM5 15V4h10',
};
