/** So many letters are remembered, each text with what keeping it takes besides. */
const most = 1_000_000;
const besides = 50;

/** Pages say the same things over and over: what was made of a text is made once. */
export function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  let room = most;
  return (text) => {
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as Made;
    const fresh = make(text);
    room -= text.length + besides;
    if (room < 0) {
      made.clear();
      room = most;
    } else made.set(text, fresh);
    return fresh;
  };
}
