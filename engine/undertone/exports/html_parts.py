"""Frame, style and script of the web page; the page's content policy carries their hashes."""

from __future__ import annotations

PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{title}</h1>
<p>{about}</p>
{facts}<div class="tools">
<label>Search <input id="search" type="search" autocomplete="off"></label>
<span id="found" role="status"></span>
<label id="choose">Recording <input id="file" type="file" accept="audio/*,video/*"></label>
<button id="theme" type="button">Light / dark</button>
</div>
{player}
</header>
<figure data-scale="{scale}">{figure}</figure>
<main>
{summary}<table>
<thead><tr><th scope="col">Time</th><th scope="col">Speaker</th><th scope="col">Sentiment</th>
<th scope="col">Text</th></tr></thead>
<tbody id="rows">
{rows}
</tbody>
</table>
</main>
<script>{script}</script>
</body>
</html>
"""

STYLE = """
:root { color-scheme: light dark; --back: #ffffff; --card: #f6f6f8; --ink: #1d1d1f;
  --soft: #5f6368; --line: #d9d9de; --negative: #b34700; --positive: #005a8f; }
@media (prefers-color-scheme: dark) { :root { --back: #1b1b1e; --card: #242428; --ink: #ececf1;
  --soft: #a8a8b3; --line: #3a3a42; --negative: #ff9a4d; --positive: #7cc4f5; } }
:root.light { color-scheme: light; --back: #ffffff; --card: #f6f6f8; --ink: #1d1d1f;
  --soft: #5f6368; --line: #d9d9de; --negative: #b34700; --positive: #005a8f; }
:root.dark { color-scheme: dark; --back: #1b1b1e; --card: #242428; --ink: #ececf1;
  --soft: #a8a8b3; --line: #3a3a42; --negative: #ff9a4d; --positive: #7cc4f5; }
body { margin: 0 auto; padding: 32px 24px; max-width: 1040px; background: var(--back);
  color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 24px; line-height: 1.25; margin: 0; }
header p { color: var(--soft); margin: 4px 0 12px; }
dl { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 0 0 12px; }
dl div { display: flex; gap: 8px; }
dt { color: var(--soft); }
dd { margin: 0; }
.tools { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: center; margin: 12px 0; }
.tools label, #found { color: var(--soft); }
#theme { margin-left: auto; }
input, button { font: inherit; color: var(--ink); }
input[type=search], #theme { background: var(--card); border: 1px solid var(--line);
  border-radius: 6px; padding: 4px 10px; }
input[type=file] { max-width: 260px; font-size: 14px; }
audio { width: 100%; }
figure { margin: 16px 0; padding: 8px; background: var(--card); border-radius: 8px; }
figure svg { width: 100%; height: auto; display: block; cursor: pointer; }
figure svg > rect:first-of-type { fill: none; }
figure text { fill: var(--ink); }
figure path[stroke] { stroke: var(--soft); }
figure path[fill] { fill: var(--ink); }
table { border-collapse: collapse; width: 100%; }
th { text-align: left; color: var(--soft); font-weight: 600; }
th, td { padding: 8px 12px 8px 0; vertical-align: top; border-top: 1px solid var(--line); }
thead th { border-top: 0; position: sticky; top: 0; background: var(--back); }
td:first-child { white-space: nowrap; }
td:nth-child(2) { min-width: 112px; max-width: 160px; }
td:first-child button { border: 0; background: none; padding: 0; cursor: pointer;
  color: var(--soft); font-variant-numeric: tabular-nums; text-decoration: underline;
  text-underline-offset: 3px; }
td span { color: var(--soft); }
.feeling { min-width: 150px; max-width: 200px; color: var(--soft); }
.feeling small { font-weight: 400; color: var(--soft); }
.negative .feeling { color: var(--negative); font-weight: 600; }
.positive .feeling { color: var(--positive); font-weight: 600; }
.note { margin: 4px 0 0; color: var(--soft); font-style: italic; }
.now { background: var(--card); }
:focus-visible { outline: 2px solid var(--positive); outline-offset: 2px; }
@media (max-width: 640px) { body { padding: 16px; } thead { display: none; }
  table, tbody, tr, td { display: block; } tr[hidden] { display: none; }
  tr { border-top: 1px solid var(--line); padding: 8px 0; } td { border: 0; padding: 0; }
  td:first-child, td:nth-child(2) { display: inline-block; max-width: none; min-width: 0;
    margin-right: 8px; } .feeling { max-width: none; } }
@media print { .tools, audio { display: none; } thead th { position: static; }
  tr { break-inside: avoid; } }
"""

SCRIPT = """
const rows = [...document.querySelectorAll("#rows tr")];
const starts = rows.map((row) => Number(row.dataset.start));
const texts = rows.map((row) => row.textContent.toLowerCase());
const player = document.getElementById("player");
const search = document.getElementById("search");
const found = document.getElementById("found");
const figure = document.querySelector("figure");
if (player.src) { document.getElementById("choose").hidden = true; }
search.addEventListener("input", () => {
  const wanted = search.value.trim().toLowerCase();
  let count = 0;
  rows.forEach((row, number) => {
    const fits = texts[number].includes(wanted);
    if (row.hidden === fits) { row.hidden = !fits; }
    count += fits ? 1 : 0;
  });
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
function rowAt(time) {
  let low = 0, high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= time + 0.01) { low = middle + 1; } else { high = middle; }
  }
  return rows[low - 1];
}
function play(time) {
  if (player.src) { player.currentTime = time; player.play(); }
}
rows.forEach((row, number) => {
  row.querySelector("button").addEventListener("click", () => play(starts[number]));
});
figure.addEventListener("click", (event) => {
  const [left, right, width, length] = figure.dataset.scale.split(" ").map(Number);
  const box = figure.querySelector("svg").getBoundingClientRect();
  const at = (event.clientX - box.left) / box.width * width;
  const time = Math.max(0, (at - left) / (right - left)) * length / 1000;
  const row = rowAt(time) || rows[0];
  if (row) { row.scrollIntoView({ block: "center" }); play(time); }
});
let now = null;
player.addEventListener("timeupdate", () => {
  const row = rowAt(player.currentTime);
  if (row === now) { return; }
  if (now) { now.classList.remove("now"); }
  if (row) { row.classList.add("now"); }
  now = row;
});
"""
