// The board's own small style sheet. It looks different from Rolecall on purpose, since the board
// stands for another company's site.
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#ffffff, #16181b);
  --ink: light-dark(#1d2126, #e8e6e1);
  --quiet: light-dark(#565d66, #a9afb8);
  --line: light-dark(#d5d9de, #3a3f46);
  --link: light-dark(#1c4f8c, #8fbcf0);
  --on-link: light-dark(#ffffff, #101215);
  --warn: light-dark(#fff3d6, #3b2f10);
  --fault: light-dark(#a11c1c, #ff9d94);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  font: 1rem/1.55 system-ui, sans-serif;
  color: var(--ink);
  background: var(--ground);
}
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 0.5rem; top: 0.5rem; background: var(--ground); padding: 0.5rem; }
.notice { margin: 0; padding: 0.5rem 1rem; background: var(--warn); text-align: center; }
header, main { max-width: 46rem; margin: 0 auto; padding: 1rem; }
header a { font-weight: 700; color: inherit; text-decoration: none; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0.5rem 0; }
h2 { font-size: 1.1rem; margin: 0; }
article h2 { margin: 2rem 0 0; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 0.25rem; }
.search { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: end; }
.search label { display: grid; gap: 0.25rem; }
.jobs { list-style: none; padding: 0; }
.jobs li { padding: 1rem 0; border-top: 1px solid var(--line); }
.jobs p { margin: 0.15rem 0; }
.facts { color: var(--quiet); }
ul.facts { list-style: none; padding: 0; }
.pages { display: flex; gap: 1.5rem; padding: 1rem 0; }
input, select, textarea, button { font: inherit; color: inherit; min-height: 2.75rem; }
input, select, textarea {
  width: 100%;
  padding: 0.4rem 0.6rem;
  border: 1px solid var(--quiet);
  border-radius: 4px;
  background: var(--ground);
}
[aria-invalid] { border: 2px solid var(--fault); }
button, .button {
  display: inline-block;
  padding: 0.55rem 1.1rem;
  border: 0;
  border-radius: 4px;
  color: var(--on-link);
  background: var(--link);
  font-weight: 600;
  text-decoration: none;
  cursor: pointer;
}
.field { display: grid; gap: 0.25rem; margin: 1rem 0; }
fieldset { margin: 1.5rem 0; border: 1px solid var(--line); border-radius: 4px; }
.problems { padding: 0.75rem 1rem; border: 2px solid var(--fault); border-radius: 4px; }
`
