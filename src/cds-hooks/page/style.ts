/** The looks of the page: the fonts of the system, and colours that can be told apart and read. */
export const pageStyle = `:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 56rem; padding: 1rem; }
h1 { margin: 0; }
dt { font-weight: 600; }
dd { margin: 0 0 1rem 1rem; }
dd p { margin: 0; }
code, textarea, pre { font-family: ui-monospace, monospace; font-size: 0.9rem; }
code { overflow-wrap: anywhere; }
label { display: block; margin: 0.75rem 0; }
select, input, textarea { box-sizing: border-box; display: block; font-size: 1rem; padding: 0.4rem; width: 100%; }
button { font: inherit; margin: 0.25rem 0.5rem 0.25rem 0; padding: 0.4rem 1rem; }
:focus-visible { outline: 3px solid #1a5fb4; outline-offset: 2px; }
article { border: 1px solid #767676; border-left: 0.75rem solid #1a5fb4; margin: 1rem 0; padding: 0.5rem 1rem; }
article[data-indicator='warning'] { border-left-color: #b35900; }
article[data-indicator='critical'] { border-left-color: #c01c28; }
article h3 { margin: 0.25rem 0; }
pre { overflow: auto; white-space: pre-wrap; }
nav a[aria-current] { font-weight: 700; text-decoration: none; }
`
