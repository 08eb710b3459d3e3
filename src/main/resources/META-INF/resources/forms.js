// The clock stops or goes on: what a fresh page says of each form's button is said here too; what was typed stays.

const status = document.querySelector("[data-status]");
let paused = status?.classList.contains("paused");

async function follow() {
  const answer = await fetch(location.href);
  if (!answer.ok || answer.redirected) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const form of document.querySelectorAll("form.action[id]")) {
    const next = fresh.getElementById(form.id);
    if (!next) continue;
    const buttons = form.querySelectorAll("button:not([name])");
    next.querySelectorAll("button:not([name])").forEach(({ disabled }, at) => { buttons[at].disabled = disabled; });
    document.getElementById(`${form.id}-why`)?.remove();
    const button = form.querySelector("[data-submit]");
    const why = fresh.getElementById(`${form.id}-why`);
    button.removeAttribute("aria-describedby");
    if (why) {
      button.after(why);
      button.setAttribute("aria-describedby", why.id);
    }
  }
}

if (status) {
  new MutationObserver(() => {
    if (paused === status.classList.contains("paused")) return;
    paused = !paused;
    follow();
  }).observe(status, { attributes: true, attributeFilter: ["class"] });
}
