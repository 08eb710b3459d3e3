// A fault leads to its line in the text.
const text = document.getElementById("text");
for (const link of document.querySelectorAll("[data-line]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const lines = text.value.split("\n");
    const line = Math.min(Number(link.dataset.line), lines.length);
    const from = lines.slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
    text.focus();
    text.setSelectionRange(from, from + lines[line - 1].length);
    text.scrollTop = (text.scrollHeight / lines.length) * Math.max(0, line - 4);
    text.scrollIntoView({ block: "nearest" });
  });
}
