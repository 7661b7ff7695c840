// Progressiv förbättring: allt fungerar utan skript, det här gör det bekvämare.
import "./osparat.js";

// "/" flyttar till sökfältet, men aldrig medan man skriver. Attributet saknas när användaren har stängt av kortkommandon.
const sok = document.querySelector("[data-kortkommando='/']");
if (sok) {
  document.addEventListener("keydown", (e) => {
    if (e.key !== "/" || e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.target.closest("input, textarea, select, [contenteditable]")) return;
    e.preventDefault();
    sok.focus();
  });
}

for (const knapp of document.querySelectorAll("[data-skriv-ut]")) {
  knapp.hidden = false;
  knapp.addEventListener("click", () => window.print());
}
