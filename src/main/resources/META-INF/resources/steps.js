// Pages that are read step by step: the arrow keys follow their links back and on. Without this file the links do.

document.addEventListener("keydown", (event) => {
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  const link = rel && document.querySelector(`[data-keys] a[rel=${rel}]`);
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.target.closest("input, textarea, select, [tabindex='0']")) return;
  event.preventDefault();
  link.click();
});
