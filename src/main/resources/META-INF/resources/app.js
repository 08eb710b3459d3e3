// Liveness and comfort: pages work without it. The contract is docs/live.md.

const page = document.documentElement;
const body = document.body;
const all = (selector, root = document) => root.querySelectorAll(selector);
const one = (selector, root = document) => root.querySelector(selector);
const listen = document.addEventListener.bind(document);
const named = (attribute, value) => `[${attribute}="${CSS.escape(value)}"]`;

/* Numbers, as org.stakewood.web.format.Numbers writes them */

const comma = ["de", "es"].includes(page.lang) ? "," : ".";
const SPACE = "\u202f";
const NOTHING = "–";

function grouped(number, decimals) {
  const [whole, part] = Math.abs(number).toFixed(decimals).split(".");
  return (number < 0 ? "\u2212" : "") + whole.replace(/\B(?=(\d{3})+$)/g, SPACE) + (part ? comma + part : "");
}

const trace = (sign, least) => `${sign > 0 ? "<" : ">"}${SPACE}${grouped(Math.sign(sign) * least, least < 0.1 ? 2 : 1)}`;

function amount(micros) {
  if (micros !== 0 && Math.abs(micros) < 10_000) return trace(micros, 0.01);
  return grouped(Math.trunc(micros / 10_000) / 100, 2);
}

function percent(fraction) {
  const tenths = Math.round(Math.abs(fraction) * 1000 + 1e-9);
  const text = fraction === 0 ? "0" : tenths === 0 ? trace(fraction, 0.1) : grouped((Math.sign(fraction) * tenths) / 10, 1);
  return `${text}${SPACE}%`;
}

function price(number) {
  if (number === 0) return "0";
  const whole = Math.floor(Math.log10(Math.abs(number.toPrecision(4)))) + 1;
  return grouped(number, Math.max(0, 4 - whole));
}

const signed = (format) => (number) => (number === 0 ? NOTHING : (number > 0 ? "+" : "") + format(number));
const formats = {
  amount, percent, price, count: (number) => grouped(number, 0), change: signed(amount), "change-percent": signed(percent),
};

function show(value, format = "amount") {
  const [name, unit] = format.split(":");
  if (typeof value === "string") return value;
  if (!Number.isFinite(value) || !formats[name]) return NOTHING;
  return formats[name](value) + (unit ? `\u00a0${unit}` : "");
}

function writeFields(fields = {}) {
  for (const [name, value] of Object.entries(fields)) {
    for (const element of all(named("data-field", name))) {
      element.textContent = show(value, element.dataset.format);
      if (element.classList.contains("change")) {
        element.classList.toggle("up", value > 0);
        element.classList.toggle("down", value < 0);
      }
    }
  }
  drawBars(fields);
}

/* The bar of holdings, as its list */

function drawBars(fields) {
  for (const svg of all("svg[data-bar]")) {
    const parts = [...all("rect", svg)];
    for (const { dataset } of parts) dataset.value = fields[dataset.share] ?? dataset.value;
    const whole = parts.reduce((sum, { dataset }) => sum + Number(dataset.value), 0);
    let left = 0;
    parts.forEach((part, at) => {
      const share = Number(part.dataset.value) / whole || 0;
      const row = svg.nextElementSibling.children[at];
      part.setAttribute("x", left);
      part.setAttribute("width", Math.max(0, share * 360 - 2));
      row.hidden = share === 0;
      row.lastElementChild.textContent = percent(share);
      left += share * 360;
    });
  }
}

/* Charts: a point is appended to its path; false if one does not fit */

function append(path, point) {
  const { x, y } = path.closest("svg").dataset;
  const at = [x, y].map((axis, which) => {
    const [low, high, start, end] = axis.split(" ").map(Number);
    const part = (point[which] - low) / (high - low);
    return part >= 0 && part <= 1 ? (start + part * (end - start)).toFixed(1) : undefined;
  });
  if (at.includes(undefined)) return false;
  path.setAttribute("d", `${path.getAttribute("d")}L${at.join(" ")}`);
  return true;
}

function drawPoints(series = {}) {
  return Object.entries(series).flatMap(([id, point]) => [...all(`path${named("data-series", id)}`)].map((path) => append(path, point)))
    .every(Boolean);
}

/* Feed */

function line(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

const figures = (lines = []) => lines.flatMap(({ label, value }) => [line("dt", label), line("dd", value)]);

function entryElement(entry) {
  const item = one("template[data-entry-template]").content.cloneNode(true).firstElementChild;
  const part = (name) => one(`[data-entry-${name}]`, item);
  item.classList.add(entry.tone ?? "info", "new");
  item.dataset.entry = entry.id;
  part("day").append(String(entry.day));
  part("text").textContent = entry.text;
  part("why").textContent = entry.why ?? "";
  part("figures").append(...figures(entry.figures));
  if (/^\.?\//.test(entry.link)) part("link").href = new URL(entry.link, new URL(body.dataset.live, location)); else part("link").remove();
  return item;
}

const title = document.title;
function insertEntries(feed = []) {
  const list = one("[data-feed]");
  if (!list) return;
  for (const entry of feed.filter(({ id }) => !one(named("data-entry", id), list))) {
    list.prepend(entryElement(entry));
    if (document.hidden) document.title = `● ${title}`;
  }
  while (list.children.length > Number(list.dataset.feed)) list.lastElementChild.remove();
}

/* Parts of the page anew, but not those the reader is busy with */

let refreshing = false;
async function refresh() {
  if (refreshing) return;
  refreshing = true;
  try {
    const answer = await fetch(location.href);
    if (!answer.ok || answer.redirected) return location.reload();
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = all("[data-part][id]");
    if (parts.length === 0 && !one("[data-dirty]")) return location.reload();
    for (const part of parts) {
      const next = fresh.getElementById(part.id);
      if (next && !part.contains(document.activeElement) && !one("details[open], [data-dirty]", part)) part.replaceWith(next);
    }
    for (const field of all("[data-field]")) {
      const same = one(named("data-field", field.dataset.field), fresh);
      if (same) field.textContent = same.textContent;
    }
    day = Number(fresh.body.dataset.day);
    last = fresh.body.dataset.seq;
    clock(fresh.body.dataset);
  } catch {} finally { refreshing = false; }
}

/* Clock */

let due = 0;
let ahead = 0;
let paused = false;
function clock(news) {
  due = Number(news.due) || 0;
  ahead = Number(news.now) - Date.now();
  paused = String(news.paused) === "true";
  one("[data-status]")?.classList.toggle("paused", paused);
  const phase = one("[data-phase]");
  if (phase) {
    phase.dataset.words ??= paused ? "" : phase.textContent;
    phase.textContent = paused ? phase.dataset.pausedText : phase.dataset.words;
  }
  tick();
}

function tick() {
  const left = Math.max(0, Math.ceil((due - Date.now() - ahead) / 1000));
  const text = paused || !due ? NOTHING : `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`;
  for (const element of all("[data-countdown]")) if (element.textContent !== text) element.textContent = text;
}

/* News */

let day = Number(body.dataset.day);
function shared(news) {
  clock({ due: news.dueAt, now: news.serverNow, paused: news.paused });
  const days = news.day - day;
  day = news.day;
  writeFields({ day, ...news.fields });
  insertEntries(news.feed);
  if (days < 0 || days > 1 || (days === 1 && (!drawPoints(news.series) || one(".chart>p"))) || one(".fresh")) refresh();
}

function mine(news) {
  writeFields(news.fields);
  insertEntries(news.feed);
}

function linkState(state) {
  for (const element of all("[data-link]")) element.dataset.state = state;
}

let stream;
let last = body.dataset.seq;
let failures = 0;
let silence;
let again;
let polling;

function heard() {
  failures = 0;
  polling = clearInterval(polling);
  linkState("live");
  clearTimeout(silence);
  silence = setTimeout(lost, 25_000);
}

function open() {
  if (stream || document.hidden) return;
  const address = new URL(body.dataset.live, location.href);
  if (last) address.searchParams.set("after", last);
  stream = new EventSource(address);
  const on = (name, use) => stream.addEventListener(name, (event) => {
    last = event.lastEventId || last;
    heard();
    use(JSON.parse(event.data));
  });
  on("day", shared);
  on("mine", mine);
  on("beat", ({ serverNow }) => { ahead = serverNow - Date.now(); });
  on("reload", refresh);
  on("gone", () => { shut(); location.reload(); });
  stream.onopen = heard;
  stream.onerror = lost;
}

function shut() {
  stream = stream?.close();
  clearTimeout(silence);
  clearTimeout(again);
}

function lost() {
  shut();
  failures += 1;
  if (failures > 1 && !polling) {
    polling = setInterval(poll, 5e3);
    poll();
  }
  if (!polling) linkState("lost");
  again = setTimeout(open, Math.min(3e4, 1e3 * 2 ** failures) * (0.5 + Math.random()));
}

let tag;
async function poll() {
  if (document.hidden) return;
  try {
    const answer = await fetch(body.dataset.poll, { headers: { "If-None-Match": tag } });
    if ([401, 403, 410].includes(answer.status)) return location.reload();
    linkState("polling");
    if (answer.status === 304) return;
    const news = await answer.json();
    tag = answer.headers.get("etag");
    if (news.shared) shared(news.shared);
    if (news.mine) mine(news.mine);
  } catch { linkState("lost"); }
}

if (body.dataset.live) {
  listen("visibilitychange", () => {
    if (!document.hidden) {
      document.title = title;
      open();
    } else if (!body.classList.contains("wall")) shut();
  });
  clock(body.dataset);
  setInterval(tick, 250);
  open();
}

/* Forms */

function typed(micros) {
  return (micros / 1e6).toFixed(6).replace(/0{1,4}$/, "").replace(".", comma);
}

async function preview(form) {
  const area = one("[data-preview-area]", form);
  const turn = (form.turn = (form.turn ?? 0) + 1);
  area.setAttribute("aria-busy", "true");
  try {
    const answer = await fetch(form.dataset.preview, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    const news = await answer.json();
    if (turn === form.turn) showPreview(form, area, news);
  } catch { area.hidden = true; } finally { area.removeAttribute("aria-busy"); }
}

function showPreview(form, area, { lines, formula, error, button }) {
  const fault = one("[data-preview-error]", area);
  area.hidden = false;
  one("dl", area).replaceChildren(...figures(lines));
  fault.hidden = !error;
  fault.textContent = error ?? "";
  one("details", area).hidden = !formula;
  one("[data-preview-formula]", area).textContent = formula ?? "";
  if (button) one("[data-submit]", form).textContent = button;
}

function wrote(form, wait) {
  if (!form) return;
  form.dataset.dirty = "";
  clearTimeout(form.timer);
  if (form.dataset.preview) form.timer = setTimeout(() => preview(form), wait);
}

listen("input", ({ target }) => wrote(target.form, 300));

listen("click", (event) => {
  const fill = event.target.closest("[data-fill]");
  if (fill) {
    const field = one("[data-amount]", fill.form);
    event.preventDefault();
    field.value = typed(Math.floor((Number(field.dataset.max) * Number(fill.dataset.fill)) / 100));
    wrote(fill.form, 0);
  }
  if (event.target.closest("[data-theme-switch]")) switchTheme();
});

// Pause answers to space.
listen("keydown", (event) => {
  const button = one("[data-space]");
  if (event.key !== " " || !button || event.repeat || event.target.closest("input, textarea, select, button, a, summary")) return;
  event.preventDefault();
  button.click();
});

listen("submit", (event) => {
  const form = event.target;
  if (!form.matches("[data-once]")) return;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "1";
  one("[data-submit]", form)?.setAttribute("aria-busy", "true");
});

// Back from the next page: what the browser kept is old.
window.addEventListener("pageshow", ({ persisted }) => { if (persisted) location.reload(); });

function switchTheme() {
  const dark = page.dataset.theme ? page.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  page.dataset.theme = dark ? "light" : "dark";
  try { localStorage.setItem("theme", page.dataset.theme); } catch { /* for this page */ }
}

for (const button of all("[data-theme-switch]")) button.hidden = false;
