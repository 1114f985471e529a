import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../text.ts';
import { type GroupName, groupId, groupNames, groups } from './groups.ts';

/** The way around the page: stays in sight, and says where the reader is. */
export function GroupLinks() {
  const { shown, inView } = useGroups();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const link = list.current?.querySelector<HTMLElement>('[aria-current]');
    // On a narrow screen the links are a strip that moves sideways; the page itself stays where it is.
    if (link) list.current?.scrollTo({ left: link.offsetLeft - (list.current.clientWidth - link.offsetWidth) / 2 });
  }, [inView]);
  return (
    <nav class="groups" aria-label={say('contents')}>
      <ul ref={list}>
        {shown.map((name) => (
          <li key={name}>
            <a href={`#${groupId(name)}`} {...(name === inView && { 'aria-current': 'location' })}>
              {say(groups[name])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which groups the page has, and which of them crosses the line at which one reads. */
function useGroups(): { shown: GroupName[]; inView: GroupName | undefined } {
  const [shown, setShown] = useState<GroupName[]>([]);
  const [inView, setInView] = useState<GroupName>();
  // After every render: a section may have come or gone.
  useEffect(() => {
    const there = groupNames.filter((name) => document.getElementById(groupId(name))?.childElementCount);
    setShown((before) => (before.join() === there.join() ? before : there));
  });
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const crossing = entries.findLast(({ isIntersecting }) => isIntersecting)?.target.getAttribute('data-group');
        if (crossing) setInView(crossing as GroupName);
      },
      { rootMargin: '-30% 0px -69% 0px' },
    );
    for (const name of shown) {
      const group = document.getElementById(groupId(name));
      if (group) observer.observe(group);
    }
    return () => observer.disconnect();
  }, [shown]);
  // Above the first group stands the head of the page.
  return { shown, inView: inView && shown.includes(inView) ? inView : shown[0] };
}
