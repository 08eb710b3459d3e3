// Before the first paint: what only pages without script need goes, and a theme chosen earlier wins over the system's.
document.documentElement.classList.add("js");
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch { /* no storage: the system's setting holds */ }
