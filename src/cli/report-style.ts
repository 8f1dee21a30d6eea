/**
 * The style of the page of `--report`.
 *
 * @module
 */

export const STYLE = `
:root { color-scheme: light dark; --ink: #1c1e21; --paper: #fff; --dim: #5b626c; --line: #cfd4db; --pane: #f6f7f9;
  --join: #d5f0dc; --join-ink: #0b5127; --break: #8f3500; --target: #ffe08a; --target-ink: #1c1e21; --link: #0b57c2; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --paper: #16181c; --dim: #a3abb6; --line: #3c424b;
  --pane: #1e2126; --join: #17402a; --join-ink: #a5ebbd; --break: #ffb27d; --target: #f3c94b; --target-ink: #16181c;
  --link: #8ab8ff; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0 auto; padding: clamp(1rem, 3vw, 2rem); max-width: 90rem; font: 1rem/1.5 system-ui, sans-serif;
  color: var(--ink); background: var(--paper); }
h1, h2, h3 { line-height: 1.2; overflow-wrap: anywhere; text-wrap: balance; }
h1 { margin: 0 0 .5rem; font-size: clamp(1.5rem, 1.2rem + 1.5vw, 2rem); }
h2 { margin: 3rem 0 1rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.375rem; }
h3 { margin: 1.5rem 0 .5rem; font-size: 1.0625rem; }
p { max-width: 70ch; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px; }
dl.figures { display: flex; flex-wrap: wrap; gap: .75rem 2rem; margin: 1rem 0; }
dl.figures dt { font-size: .875rem; color: var(--dim); }
dl.figures dd { margin: 0; font-size: 1.375rem; font-variant-numeric: tabular-nums; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 1rem; }
.sides h3 { margin-top: .5rem; }
.text { margin: 0; padding: .75rem 1rem; max-height: 36rem; overflow: auto; border: 1px solid var(--line);
  border-radius: .5rem; background: var(--pane); font: .9375rem/1.7 ui-monospace, monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; }
.text i { font-style: normal; color: var(--dim); }
.text a { color: inherit; text-decoration: none; }
.text a:hover { text-decoration: underline; }
.text s { text-decoration: none; }
mark { background: var(--join); color: var(--join-ink); border-radius: .2em; }
mark i { color: inherit !important; opacity: .85; }
mark a, mark s { border-left: 2px solid; margin-left: -1px; margin-right: -1px; }
.kept::before, .legend::before { content: "\\B6"; color: var(--break); font-weight: bold; }
.text :target, tr:target, tr:target td { background: var(--target); color: var(--target-ink); }
.text :target { outline: 3px solid var(--target); border-radius: 1px; }
.text :target i, tr:target a { color: inherit; }
.scroll { overflow-x: auto; max-width: 100%; margin: .5rem 0 1.5rem; }
table { border-collapse: collapse; font-size: .9375rem; }
caption { text-align: left; color: var(--dim); padding-bottom: .25rem; }
th, td { padding: .35rem 1rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
  white-space: nowrap; }
td.long { white-space: normal; min-width: 16rem; }
td.name { white-space: normal; min-width: 10rem; overflow-wrap: break-word; }
td b { color: var(--break); padding: 0 .25em; }
tfoot td, tfoot th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.note { color: var(--dim); }
@media print { .text { max-height: none; } .scroll { overflow: visible; } }
`;
