import { picture } from './portrait.js';

/** The photographs of Larkfield, drawn. */

const sky = (top, low) =>
  `<defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${top}"/><stop offset="1" stop-color="${low}"/></linearGradient></defs><rect width="600" height="340" fill="url(#s)"/>`;
const hills = (far, near) =>
  `<path d="M0 210c90-60 170-60 250-15s190 30 350-45v190H0z" fill="${far}"/><path d="M0 255c120-50 220-30 320 0s190 20 280-20v105H0z" fill="${near}"/>`;
const loaf = (x, y) =>
  `<g transform="translate(${x} ${y})"><path d="M0 50C0 14 40 0 80 0s80 14 80 50c0 16-10 24-24 24H24C10 74 0 66 0 50z" fill="#c07a35"/><path d="M30 18c12 6 18 18 18 30M66 10c12 8 18 20 18 36M104 12c12 8 16 20 16 34" fill="none" stroke="#f3d7a2" stroke-width="8" stroke-linecap="round"/></g>`;
const bird = (x, y) =>
  `<g transform="translate(${x} ${y})" fill="#2d2a32"><path d="M0 0c2-14 14-20 26-16l10-2-5 7c2 12-8 18-18 17L-4 16z"/></g>`;
const tomato = (x, y, size) =>
  `<g transform="translate(${x} ${y}) scale(${size})"><circle r="34" fill="#d9653b"/><path d="M-10-12c6-8 14-9 22-6" stroke="#f3a27d" stroke-width="5" fill="none" stroke-linecap="round"/><path d="M0-30-16-40l14 2 2-12 4 12 14-2z" fill="#55793a"/></g>`;
const pot = (x, colour, tall) =>
  `<g transform="translate(${x} ${250 - tall})"><path d="M-18 0h36c-2 14 34 30 26 ${tall * 0.6}-4 20-16 ${tall * 0.4}-16 ${tall * 0.4}h-56s-12-${tall * 0.1}-16-${tall * 0.4}C-52 30-16 14-18 0z" fill="${colour}"/><path d="M-20 0h40" stroke="#fff6e4" stroke-width="6" stroke-linecap="round"/></g>`;
const wheel = (x) =>
  `<circle cx="${x}" cy="230" r="58" fill="none" stroke="#23302e" stroke-width="8"/><circle cx="${x}" cy="230" r="6" fill="#23302e"/>`;
const stars = [
  [70, 60],
  [150, 110],
  [210, 40],
  [300, 90],
  [390, 50],
  [450, 120],
  [540, 70],
  [110, 150],
  [500, 30],
  [350, 140],
];

const scenes = {
  river: `${sky('#f7d7a8', '#f9efdc')}<circle cx="430" cy="120" r="44" fill="#fff4d6"/>${hills('#9db89a', '#5f8a73')}<path d="M300 240c-60 30 40 50-40 100h150c20-50-70-70-10-105z" fill="#cfe3e4"/>`,
  bread: `<rect width="600" height="340" fill="#efe0c6"/><rect y="232" width="600" height="108" fill="#b98a5e"/>${loaf(210, 112)}${loaf(116, 176)}${loaf(304, 176)}`,
  bicycle: `<rect width="600" height="340" fill="#d5e4dc"/><rect y="288" width="600" height="52" fill="#a9c1b2"/>${wheel(190)}${wheel(410)}<path d="M190 230l70-110h110l40 110M260 120l50 110h-120M310 230l60-110M250 104h40M362 96h34l6 14" fill="none" stroke="#c8782c" stroke-width="10" stroke-linejoin="round" stroke-linecap="round"/>`,
  wire: `${sky('#c8dbe8', '#f6ead8')}<path d="M0 190q300 60 600 0" fill="none" stroke="#4c4a52" stroke-width="4"/>${bird(120, 198)}${bird(170, 204)}${bird(290, 212)}${bird(420, 206)}${bird(500, 196)}`,
  tomatoes: `<rect width="600" height="340" fill="#e6ecd3"/><path d="M120 200h360l-40 110H160z" fill="#b9874f"/><path d="M140 240h320M150 275h300" stroke="#94683a" stroke-width="8"/>${tomato(190, 180, 1)}${tomato(262, 168, 1.15)}${tomato(345, 174, 1.05)}${tomato(418, 182, 0.95)}${tomato(300, 118, 0.9)}`,
  pots: `<rect width="600" height="340" fill="#ece3d6"/><rect y="250" width="600" height="90" fill="#cdb495"/>${pot(150, '#4f7f8c', 110)}${pot(300, '#c8734a', 150)}${pot(450, '#7b8f5a', 90)}`,
  night: `${sky('#1d2b4a', '#51608a')}<circle cx="460" cy="90" r="38" fill="#f4ecd0"/><g fill="#fdf8e4">${stars.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.6"/>`).join('')}</g>${hills('#2a3a58', '#16223c')}<path d="M110 262h34v-22l-17-16-17 16z" fill="#0f1930"/><rect x="120" y="246" width="12" height="12" fill="#f1c75b"/>`,
  ferry: `${sky('#bfdbe2', '#eef3ea')}<rect y="230" width="600" height="110" fill="#6fa2ad"/><path d="M170 200h260l-30 56H205z" fill="#f4efe2"/><path d="M182 226h236l-9 16H193z" fill="#c8782c"/><path d="M240 150h120v50H240z" fill="#fbf7ec"/><g fill="#557b86"><rect x="254" y="164" width="24" height="18"/><rect x="288" y="164" width="24" height="18"/><rect x="322" y="164" width="24" height="18"/></g><path d="M0 270q75-16 150 0t150 0 150 0 150 0" stroke="#a9cad0" stroke-width="5" fill="none"/>`,
  band: `<rect width="600" height="340" fill="#dfe8d2"/><path d="M150 140 300 60l150 80z" fill="#2f6b5a"/><path d="M170 140v120M260 140v120M340 140v120M430 140v120" stroke="#fbf6ea" stroke-width="10"/><rect x="140" y="250" width="320" height="40" fill="#c99b62"/><rect y="290" width="600" height="50" fill="#9fbd86"/><path d="M150 140q25 30 50 0 25 30 50 0 25 30 50 0 25 30 50 0 25 30 50 0 25 30 50 0" fill="#e0a53a"/>`,
};

/** @returns an address for an `img`. */
export const scene = (name) => picture('0 0 600 340', scenes[name]);
