import { element, icon } from './element.js';
import { accountRow, column, emptyLine } from './lists.js';
import { avatar, displayName, personAttributes } from './names.js';
import { people } from './people.js';
import { go } from './router.js';
import { status } from './status.js';
import { searchPosts } from './timeline.js';

/** Results for people and posts: `/search?q=…`. */
export function results(words) {
  const found = words.trim() === '' ? people : findPeople(words);
  const posts = searchPosts(words);
  const nothing = found.length + posts.length === 0 && emptyLine('Nothing found. Larkfield is small.');
  return column(
    words.trim() === '' ? 'Everybody' : 'Search',
    element('div.search-here', {}, searchBox(words)),
    element('div.scrollable.explore__search-results', {}, ...found.map((each) => accountRow(each.handle)), ...posts.map(status), nothing),
  );
}

/** A search field that suggests people while one types. */
export function searchBox(words = '') {
  const field = element('input.search__input', {
    type: 'search',
    placeholder: 'Search Larkfield',
    'aria-label': 'Search',
    autocomplete: 'off',
  });
  field.value = words;
  const popout = element('div.search__popout', { hidden: true });
  const suggest = () => {
    const found = field.value.trim() === '' ? [] : findPeople(field.value).slice(0, 6);
    popout.replaceChildren(...found.map(option));
    popout.hidden = found.length === 0;
  };
  field.addEventListener('input', suggest);
  const search = (event) => {
    event.preventDefault();
    popout.hidden = true;
    go(`/search?q=${encodeURIComponent(field.value)}`);
  };
  const form = element('form.search', { role: 'search', onsubmit: search }, icon('search'), field, popout);
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget)) popout.hidden = true;
  });
  popout.addEventListener('click', () => {
    popout.hidden = true;
  });
  return form;
}

function findPeople(words) {
  const wanted = words.trim().toLowerCase().replace(/^@/, '');
  return people.filter((each) => each.handle.includes(wanted) || each.name.toLowerCase().includes(wanted));
}

function option({ handle }) {
  const link = element('a.account__display-name', personAttributes(handle), avatar(handle, 'small'), displayName(handle));
  return element('div.account.search__popout__menu__item', {}, link);
}
