/** As many values as are remembered. */
const most = 20_000;

/** Pages say the same things over and over: what was made of a text is made once. */
export function remembering<Made>(make: (text: string) => Made): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined || made.has(text)) return known as Made;
    if (made.size > most) made.clear();
    const fresh = make(text);
    made.set(text, fresh);
    return fresh;
  };
}
