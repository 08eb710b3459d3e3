// A step that waits for a preview goes on as soon as one is there. Without script it goes on with the next page.

const act = document.getElementById("act");

async function goOn() {
  const old = document.getElementById("tutorial");
  const { again } = old.querySelector("[data-again]").dataset;
  try {
    const answer = await fetch(again);
    const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("tutorial");
    if (answer.ok && next) old.replaceWith(next);
  } catch { /* with the next page */ }
}

new MutationObserver((changes) => {
  const waits = document.querySelector("[data-tutorial]")?.dataset.tutorial;
  const seen = ({ target }) => !target.hasAttribute("aria-busy") && !target.hidden && target.closest("form").id.startsWith(`do-${waits}`);
  if (waits && changes.some(seen)) goOn();
}).observe(act, { subtree: true, attributeFilter: ["aria-busy"] });
