// Varnar den som lämnar ett formulär vars innehåll skiljer sig från det sparade.
// Innehållet jämförs; att skriva och ta bort samma ord är ingen ändring.
const innehall = (form) =>
  JSON.stringify(
    [...new FormData(form)]
      .filter(([namn]) => namn !== "__RequestVerificationToken")
      .map(([namn, varde]) => [namn, varde instanceof File ? [varde.name, varde.size] : varde.replaceAll("\r\n", "\n")]),
  );

const sparat = new WeakMap();

/** Räknar formulärets nuvarande innehåll som sparat, till exempel efter ett svar från servern. */
export const markeraSparat = (form) => sparat.set(form, innehall(form));

/** Sant när formulärets innehåll skiljer sig från det sparade. */
export const harOsparat = (form) => sparat.get(form) !== innehall(form);

for (const form of document.querySelectorAll("form[data-osparat]")) {
  // En sida som kommer tillbaka med fel visar det skrivna, inte det sparade: då finns osparat redan från början.
  if (form.dataset.osparat === "andrat") sparat.set(form, null);
  else markeraSparat(form);
  let skickas = false;
  form.addEventListener("submit", () => { skickas = true; });
  window.addEventListener("pageshow", () => { skickas = false; });
  window.addEventListener("beforeunload", (e) => {
    if (!skickas && harOsparat(form)) e.preventDefault();
  });
}
