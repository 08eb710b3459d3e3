// Liveness and comfort. Every page works without this file; it only saves reloads. The contract is docs/live.md.

const page = document.documentElement;
const body = document.body;
const POLL_EVERY = 5_000;
const SILENCE = 25_000;
const FAILURES_BEFORE_POLLING = 2;

/* Numbers, as the server writes them (org.stakewood.web.format.Numbers) */

const comma = ["de", "es"].includes(page.lang);
const SPACE = "\u202f";
const NOTHING = "–";

function grouped(number, decimals) {
  const [whole, part] = Math.abs(number).toFixed(decimals).split(".");
  const sign = number < 0 && (Number(whole) !== 0 || Number(part ?? 0) !== 0) ? "\u2212" : "";
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, SPACE) + (part ? (comma ? "," : ".") + part : "");
}

function amount(micros) {
  if (micros !== 0 && Math.abs(micros) < 10_000) {
    return micros > 0 ? `<${SPACE}${grouped(0.01, 2)}` : `>${SPACE}${grouped(-0.01, 2)}`;
  }
  return grouped(Math.trunc(micros / 10_000) / 100, 2);
}

function percent(fraction) {
  if (fraction === 0) return `0${SPACE}%`;
  if (Math.abs(fraction) < 0.0005) return `${fraction > 0 ? "<" : ">"}${SPACE}${grouped(Math.sign(fraction) / 10, 1)}${SPACE}%`;
  return `${grouped(Math.sign(fraction) * Math.round(Math.abs(fraction) * 1000 + 1e-9) / 10, 1)}${SPACE}%`;
}

function price(number) {
  if (number === 0) return "0";
  const whole = Math.floor(Math.log10(Number(Math.abs(number).toPrecision(4)))) + 1;
  return grouped(number, Math.min(20, Math.max(0, 4 - whole)));
}

const formats = {
  amount, percent, price,
  count: (number) => grouped(number, 0),
  change: (micros) => (micros === 0 ? NOTHING : (micros > 0 ? "+" : "") + amount(micros)),
  "change-percent": (fraction) => (fraction === 0 ? NOTHING : (fraction > 0 ? "+" : "") + percent(fraction)),
};

export function show(value, format = "amount") {
  const [name, unit] = format.split(":");
  if (typeof value === "string") return value;
  if (!Number.isFinite(value) || !formats[name]) return NOTHING;
  return formats[name](value) + (unit ? `\u00a0${unit}` : "");
}

function writeFields(fields = {}) {
  for (const [name, value] of Object.entries(fields)) {
    for (const element of document.querySelectorAll(`[data-field="${CSS.escape(name)}"]`)) {
      element.textContent = show(value, element.dataset.format);
      if (element.classList.contains("change")) {
        element.classList.toggle("up", value > 0);
        element.classList.toggle("down", value < 0);
      }
    }
  }
}

/* Charts: the point is appended to the path; one that does not fit asks for a new picture */

function append(svg, path, [x, y]) {
  const [x0, x1, left, right] = svg.dataset.x.split(" ").map(Number);
  const [y0, y1, bottom, top] = svg.dataset.y.split(" ").map(Number);
  if (x > x1 || x < x0 || y > y1 || y < y0) return false;
  const across = left + ((x - x0) / (x1 - x0)) * (right - left);
  const up = bottom + ((y - y0) / (y1 - y0)) * (top - bottom);
  path.setAttribute("d", `${path.getAttribute("d")}L${across.toFixed(1)} ${up.toFixed(1)}`);
  return true;
}

function drawPoints(series = {}) {
  let fits = true;
  for (const [id, point] of Object.entries(series)) {
    for (const path of document.querySelectorAll(`path[data-series="${CSS.escape(id)}"]`)) {
      fits = append(path.closest("svg"), path, point) && fits;
    }
  }
  return fits;
}

/* Feed */

function line(term, text) {
  const element = document.createElement(term);
  element.textContent = text;
  return element;
}

function entryElement(entry) {
  const item = document.querySelector("template[data-entry-template]").content.cloneNode(true).firstElementChild;
  item.classList.add(entry.tone ?? "info", "new");
  item.dataset.entry = entry.id;
  const fill = (name, text) => {
    const element = item.querySelector(`[data-${name}]`);
    if (text) element.textContent = text; else element.remove();
  };
  item.querySelector("[data-entry-day]").append(String(entry.day));
  fill("entry-text", entry.text);
  fill("entry-why", entry.why);
  const figures = item.querySelector("[data-entry-figures]");
  for (const { label, value } of entry.figures ?? []) figures.append(line("dt", label), line("dd", value));
  const link = item.querySelector("[data-entry-link]");
  if (entry.link?.startsWith("/")) link.href = entry.link; else link.remove();
  return item;
}

function insertEntries(feed = []) {
  const list = document.querySelector("[data-feed]");
  if (!list) return;
  for (const entry of feed) {
    if (list.querySelector(`[data-entry="${CSS.escape(entry.id)}"]`)) continue;
    list.prepend(entryElement(entry));
    if (document.hidden) titleNotice();
  }
  const most = Number(list.dataset.feed) || 30;
  while (list.children.length > most) list.lastElementChild.remove();
}

const title = document.title;
function titleNotice() { document.title = `● ${title}`; }

/* Parts of the page anew: not those the reader is writing in */

let refreshing = false;
async function refresh() {
  if (refreshing) return;
  refreshing = true;
  try {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (!answer.ok || answer.redirected) return location.reload();
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = document.querySelectorAll("[data-part][id]");
    if (parts.length === 0) return document.querySelector("[data-dirty]") || location.reload();
    for (const part of parts) {
      const next = fresh.getElementById(part.id);
      if (next && !part.contains(document.activeElement) && !part.querySelector("details[open], [data-dirty]")) part.replaceWith(next);
    }
    for (const field of document.querySelectorAll("[data-field]")) {
      const same = fresh.querySelector(`[data-field="${CSS.escape(field.dataset.field)}"]`);
      if (same) field.textContent = same.textContent;
    }
    day = Number(fresh.body.dataset.day) || day;
    last = fresh.body.dataset.seq || last;
    clock(fresh.body.dataset);
  } catch { /* offline: the next attempt to connect tells */ } finally { refreshing = false; }
}

/* Clock */

let due = 0;
let ahead = 0;
let paused = false;
function clock({ due: at, now, paused: stands }) {
  due = Number(at) || 0;
  if (now) ahead = Number(now) - Date.now();
  paused = String(stands) === "true";
  document.querySelector("[data-status]")?.classList.toggle("paused", paused);
  const phase = document.querySelector("[data-phase]");
  if (phase) {
    phase.dataset.words ??= paused ? "" : phase.textContent;
    phase.textContent = paused ? phase.dataset.pausedText : phase.dataset.words;
  }
  tick();
}

function tick() {
  const left = Math.max(0, Math.ceil((due - Date.now() - ahead) / 1000));
  const text = paused || !due ? NOTHING : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  for (const element of document.querySelectorAll("[data-countdown]")) if (element.textContent !== text) element.textContent = text;
}

/* News */

let day = Number(body.dataset.day);
function shared(news) {
  clock({ due: news.dueAt, now: news.serverNow, paused: news.paused });
  const gap = news.day > day + 1 || news.day < day;
  const next = news.day === day + 1;
  day = news.day;
  writeFields({ day: news.day, ...news.fields });
  insertEntries(news.feed);
  const fits = !next || drawPoints(news.series);
  if (gap || !fits) refresh();
}

function mine(news) {
  writeFields(news.fields);
  insertEntries(news.feed);
}

function linkState(state) {
  for (const element of document.querySelectorAll("[data-link]")) element.dataset.state = state;
}

let stream;
let last = body.dataset.seq;
let failures = 0;
let silence;
let again;
let polling;

function heard() {
  failures = 0;
  stopPolling();
  linkState("live");
  clearTimeout(silence);
  silence = setTimeout(lost, SILENCE);
}

function open() {
  if (stream || !body.dataset.live || document.hidden) return;
  const address = new URL(body.dataset.live, location.href);
  if (last) address.searchParams.set("after", last);
  stream = new EventSource(address);
  const on = (name, use) => stream.addEventListener(name, (event) => {
    last = event.lastEventId || last;
    heard();
    use(event.data ? JSON.parse(event.data) : {});
  });
  stream.addEventListener("open", heard);
  on("day", shared);
  on("mine", mine);
  on("beat", (beat) => { if (beat.serverNow) ahead = beat.serverNow - Date.now(); });
  on("reload", refresh);
  on("gone", () => { shut(); location.reload(); });
  stream.addEventListener("error", lost);
}

function shut() {
  stream?.close();
  stream = undefined;
  clearTimeout(silence);
  clearTimeout(again);
}

function lost() {
  shut();
  failures += 1;
  if (failures >= FAILURES_BEFORE_POLLING) startPolling();
  if (!polling) linkState("lost");
  again = setTimeout(open, Math.min(30_000, 1_000 * 2 ** failures) * (0.5 + Math.random()));
}

function startPolling() {
  if (polling || !body.dataset.poll) return;
  polling = setInterval(poll, POLL_EVERY);
  poll();
}

function stopPolling() {
  clearInterval(polling);
  polling = undefined;
}

async function poll() {
  if (document.hidden) return;
  try {
    const answer = await fetch(body.dataset.poll, { headers: { Accept: "application/json" }, credentials: "same-origin" });
    if (answer.status === 401 || answer.status === 403 || answer.status === 410) return location.reload();
    if (!answer.ok) throw new Error(answer.statusText);
    const news = await answer.json();
    linkState("polling");
    if (news.shared) shared(news.shared);
    if (news.mine) mine(news.mine);
  } catch { linkState("lost"); }
}

document.addEventListener("visibilitychange", () => {
  if (document.hidden) {
    if (!body.classList.contains("wall")) shut();
  } else {
    document.title = title;
    if (polling) poll();
    if (!stream) open();
  }
});

/* Forms */

function typed(micros) {
  const text = (micros / 1e6).toFixed(6).replace(/0{1,4}$/, "");
  return comma ? text.replace(".", ",") : text;
}

async function preview(form) {
  const area = form.querySelector("[data-preview-area]");
  const sent = (form.previewCount = (form.previewCount ?? 0) + 1);
  area.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.dataset.preview, { method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin" });
    if (!answer.ok) throw new Error(answer.statusText);
    const news = await answer.json();
    if (sent === form.previewCount) showPreview(form, area, news);
  } catch { if (sent === form.previewCount) area.hidden = true; } finally { area.removeAttribute("aria-busy"); }
}

function showPreview(form, area, { lines = [], formula, error, button }) {
  area.hidden = false;
  area.querySelector("dl").replaceChildren(...lines.flatMap(({ label, value }) => [line("dt", label), line("dd", value)]));
  const fault = area.querySelector("[data-preview-error]");
  fault.hidden = !error;
  fault.textContent = error ?? "";
  area.querySelector("details").hidden = !formula;
  area.querySelector("[data-preview-formula]").textContent = formula ?? "";
  if (button) form.querySelector("[data-submit]").textContent = button;
}

function wantPreview(form, wait) {
  if (!form?.dataset.preview) return;
  clearTimeout(form.previewTimer);
  form.previewTimer = setTimeout(() => preview(form), wait);
}

document.addEventListener("input", (event) => {
  const form = event.target.closest("form");
  form?.setAttribute("data-dirty", "");
  wantPreview(form, 300);
});

document.addEventListener("click", (event) => {
  const fill = event.target.closest("[data-fill]");
  if (fill) {
    const field = fill.form.querySelector("[data-amount]");
    event.preventDefault();
    field.value = typed(Math.floor(Number(field.dataset.max) * Number(fill.dataset.fill) / 100));
    fill.form.setAttribute("data-dirty", "");
    wantPreview(fill.form, 0);
  }
  if (event.target.closest("[data-theme-switch]")) switchTheme();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== " " || event.repeat || event.target.closest("input, textarea, select, button, a, summary")) return;
  const button = document.querySelector("[data-space]");
  if (button) { event.preventDefault(); button.click(); }
});

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-once]")) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
  const button = form.querySelector("[data-submit]");
  button?.setAttribute("aria-busy", "true");
  setTimeout(() => { if (button) button.disabled = true; }, 0);
});

// Back from the next page: the form may be sent again; its key still makes it act once.
window.addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    const button = form.querySelector("[data-submit]");
    if (button) { button.disabled = false; button.removeAttribute("aria-busy"); }
  }
});

function switchTheme() {
  const dark = page.dataset.theme ? page.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  page.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("theme", page.dataset.theme); } catch { /* holds for this page */ }
}

for (const button of document.querySelectorAll("[data-theme-switch]")) button.hidden = false;
if (body.dataset.live) {
  clock(body.dataset);
  setInterval(tick, 250);
  open();
}
