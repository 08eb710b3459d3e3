// The control room and the wall: every few seconds what changed is loaded anew. Without this file both are complete,
// and stand still until they are reloaded.

const { body } = document;
const part = (page, id) => page.getElementById(id);
const busy = (element) => element.contains(document.activeElement) || element.querySelector("details[open], [data-dirty]");

async function look() {
  if (document.hidden && !body.classList.contains("wall")) return;
  try {
    const answer = await fetch(location.href);
    if (answer.redirected || [401, 403, 404].includes(answer.status)) return location.reload();
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (fresh.body.dataset.page !== body.dataset.page) return location.reload();
    for (const old of document.querySelectorAll("[data-part][id]")) {
      const next = part(fresh, old.id);
      if (next && !busy(old) && next.outerHTML !== old.outerHTML) old.replaceWith(next);
    }
  } catch { /* offline: the state of the connection says so */ }
}

setInterval(look, Number(body.dataset.every) * 1000);
