// Before the first paint, so that a remembered theme does not flash: an own file, since inline scripts are forbidden.
try {
  const theme = localStorage.getItem("sayso-theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden here: the system's theme stands.
}
