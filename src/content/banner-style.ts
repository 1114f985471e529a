/** How the line over an open chat looks: by colours of the system, since it stands on pages of any colour. */
const css = `
:host {
  all: initial !important;
  position: fixed !important;
  inset-block-start: 0.5rem !important;
  inset-inline: 0 !important;
  z-index: 2147483647 !important;
  display: flex !important;
  justify-content: center !important;
  pointer-events: none !important;
  color-scheme: light dark !important;
}
section {
  box-sizing: border-box;
  max-inline-size: min(30rem, calc(100vw - 1rem));
  max-block-size: calc(100vh - 1rem);
  overflow: auto;
  padding: 0.35rem 0.5rem 0.35rem 0.9rem;
  border: 1px solid light-dark(#c9d3d6, #46555b);
  border-radius: 1.1rem;
  background: light-dark(#f6f9f9, #1b2427);
  color: light-dark(#22343a, #e4ecee);
  font: 14px/1.45 system-ui, sans-serif;
  box-shadow: 0 1px 6px light-dark(#22343a26, #0008);
  pointer-events: auto;
}
.line { display: flex; flex-wrap: wrap; align-items: center; gap: 0.15rem 0.6rem; }
strong { font-weight: 600; }
span, .soft { color: light-dark(#4c6067, #a9b9be); }
span:empty, p:empty { display: none; }
p { margin: 0.35rem 0; }
ul { margin: 0.35rem 0; padding-inline-start: 1.1rem; }
li { margin-block: 0.3rem; }
q { font-style: italic; overflow-wrap: anywhere; }
button, select {
  min-block-size: 1.75rem;
  padding: 0.1rem 0.6rem;
  border: 1px solid light-dark(#7d9299, #6d8087);
  border-radius: 0.9rem;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
select { background: light-dark(#fff, #10181b); }
.close { border-color: transparent; }
button:focus-visible, select:focus-visible { outline: 2px solid light-dark(#1c6474, #8fd0de); outline-offset: 1px; }
[hidden] { display: none; }
@media (forced-colors: active) { section { border-color: CanvasText; } }
`;

export function bannerStyle(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
