"""Style and script of the web page; the page's content policy carries their hashes."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; --back: #ffffff; --ink: #1d1d1f; --soft: #5f6368;
  --line: #d9d9de; --negative: #b34700; --positive: #005a8f; --neutral: #5f6368; }
@media (prefers-color-scheme: dark) { :root { --back: #1b1b1e; --ink: #ececf1; --soft: #a8a8b3;
  --line: #3a3a42; --negative: #ff9a4d; --positive: #7cc4f5; --neutral: #a8a8b3; } }
:root.light { color-scheme: light; --back: #ffffff; --ink: #1d1d1f; --soft: #5f6368;
  --line: #d9d9de; --negative: #b34700; --positive: #005a8f; --neutral: #5f6368; }
:root.dark { color-scheme: dark; --back: #1b1b1e; --ink: #ececf1; --soft: #a8a8b3;
  --line: #3a3a42; --negative: #ff9a4d; --positive: #7cc4f5; --neutral: #a8a8b3; }
body { margin: 0 auto; padding: 24px; max-width: 1040px; background: var(--back);
  color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 24px; margin: 0; }
header p { color: var(--soft); margin: 8px 0; }
.tools { display: flex; flex-wrap: wrap; gap: 16px; align-items: center; }
input, button { font: inherit; color: inherit; }
audio { width: 100%; }
figure { margin: 16px 0; background: #ffffff; border-radius: 8px; overflow: hidden; }
svg { width: 100%; height: auto; display: block; }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; color: var(--soft); font-weight: 600; }
th, td { padding: 8px; vertical-align: top; border-top: 1px solid var(--line); }
td:first-child button { border: 0; background: none; padding: 0; cursor: pointer;
  color: var(--soft); font-variant-numeric: tabular-nums; text-decoration: underline; }
.feeling { white-space: nowrap; color: var(--neutral); }
.negative .feeling { color: var(--negative); font-weight: 600; }
.positive .feeling { color: var(--positive); font-weight: 600; }
.note { margin: 4px 0 0; color: var(--soft); font-style: italic; }
.now { outline: 2px solid currentColor; outline-offset: -2px; }
@media print { .tools, audio { display: none; } }
"""

SCRIPT = """
const rows = [...document.querySelectorAll("#rows tr")];
const player = document.getElementById("player");
const search = document.getElementById("search");
const found = document.getElementById("found");
search.addEventListener("input", () => {
  const wanted = search.value.toLowerCase();
  let count = 0;
  for (const row of rows) {
    row.hidden = !row.textContent.toLowerCase().includes(wanted);
    count += row.hidden ? 0 : 1;
  }
  found.textContent = wanted ? count + " of " + rows.length : "";
});
document.getElementById("theme").addEventListener("click", () => {
  const root = document.documentElement;
  const dark = root.classList.contains("dark") || (!root.classList.contains("light")
    && matchMedia("(prefers-color-scheme: dark)").matches);
  root.classList.toggle("dark", !dark);
  root.classList.toggle("light", dark);
});
document.getElementById("file").addEventListener("change", (event) => {
  const file = event.target.files[0];
  if (file) { player.src = URL.createObjectURL(file); player.hidden = false; }
});
for (const row of rows) {
  row.querySelector("button").addEventListener("click", () => {
    if (player.src) { player.currentTime = Number(row.dataset.start); player.play(); }
  });
}
player.addEventListener("timeupdate", () => {
  let now = null;
  for (const row of rows) {
    row.classList.remove("now");
    if (Number(row.dataset.start) <= player.currentTime + 0.01) { now = row; }
  }
  if (now) { now.classList.add("now"); }
});
"""
