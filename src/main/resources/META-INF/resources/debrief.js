// Leading a debrief: arrow keys, space and a presenter's clicker press the buttons. Without this file the buttons do.

const steps = { ArrowRight: "next", PageDown: "next", " ": "next", ArrowLeft: "back", PageUp: "back" };

document.addEventListener("keydown", (event) => {
  const button = steps[event.key] && document.querySelector(`[data-${steps[event.key]}]`);
  if (!button || event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target.closest("input, textarea, select, summary, [tabindex='0']")) return;
  if (event.key === " " && event.target.closest("button, a")) return;
  event.preventDefault();
  button.click();
});

// The list scrolls within itself: what is shown now is brought into its middle.
const list = document.querySelector(".debrief-columns aside");
const shown = list?.querySelector("[aria-current]");
if (shown) list.scrollTop = shown.offsetTop - list.clientHeight / 2;
