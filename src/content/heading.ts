/**
 * The title and the icon of a page: the only things of a site that are ever rewritten. What the site gave is kept, and put back as
 * soon as nothing speaks against it.
 */
export interface Heading {
  /** Judges both as they stand now. @param isSet the page has just set its title, be it to what we show instead. */
  judge(isSet?: boolean): void;
  /** Puts back what the site gave. */
  release(): void;
}

export interface Wording {
  /** The title to show instead; the same where nothing speaks against it. */
  titleFor(title: string): string;
  isIconTheirs(address: string): boolean;
}

/** A page that sets its title anew each time is let go after so many turns, for a while. */
const mostTurns = 30;
const restMs = 1_000;
/** No request, and no picture. */
const noIcon = 'data:,';

export function heading({ titleFor, isIconTheirs }: Wording): Heading {
  const icons = new Map<HTMLLinkElement, string>();
  let given: string | undefined;
  let shown: string | undefined;
  let turns = 0;

  /** @returns whether there is a turn left. */
  function takeTurn(): boolean {
    if (turns++ === 0) {
      setTimeout(() => {
        const waited = turns > mostTurns;
        turns = 0;
        if (waited) judge();
      }, restMs);
    }
    return turns <= mostTurns;
  }

  function judgeTitle(isSet: boolean): void {
    if (isSet || document.title !== shown) given = document.title;
    if (!given) return;
    shown = titleFor(given);
    if (document.title !== shown && takeTurn()) document.title = shown;
  }

  function judgeIcons(): void {
    for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon" i][href]')) {
      const before = icons.get(icon);
      const address = before !== undefined && icon.getAttribute('href') === noIcon ? before : (icon.getAttribute('href') as string);
      const isTheirs = isIconTheirs(address);
      const wanted = isTheirs ? noIcon : address;
      if (isTheirs) icons.set(icon, address);
      else icons.delete(icon);
      if (icon.getAttribute('href') !== wanted && takeTurn()) icon.setAttribute('href', wanted);
    }
  }

  function judge(isSet = false): void {
    judgeTitle(isSet);
    judgeIcons();
  }

  function release(): void {
    if (given !== undefined && document.title === shown && shown !== given) document.title = given;
    for (const [icon, address] of icons) if (icon.getAttribute('href') === noIcon) icon.setAttribute('href', address);
    icons.clear();
    given = shown = undefined;
  }

  return { judge, release };
}
