// Redigering av ett utkast: sparar medan man skriver, förhandsvisar, visar vilka andra som skriver och formaterar.
// Utan skript sparar formulären som vanligt. Textrutan skrivs aldrig om härifrån, så inget som skrivs kan försvinna.
import { markeraSparat } from "./osparat.js";
import { verktyg } from "./textverktyg.js";
import { Sparare } from "./sparare.js";

const fel = "Kunde inte spara. Din text finns kvar.";
const status = document.querySelector("#sparlage");
const rad = status?.querySelector("[data-sparlage]");

const visa = (text, slag = "", lank) => {
  if (!rad) return;
  status.classList.toggle("sparat--fel", slag === "fel");
  status.classList.toggle("sparat--varning", slag === "varning");
  rad.textContent = text;
  if (!lank) return;
  const a = document.createElement("a");
  a.href = lank.adress;
  a.textContent = lank.text;
  if (lank.nyFlik) [a.target, a.rel] = ["_blank", "noopener"];
  rad.append(" ", a);
};

const utloggad = () =>
  visa("Du är utloggad. Din text finns kvar här.", "fel", { adress: "/logga-in?tillbaka=%2Fkvar", text: "Logga in i en ny flik och spara igen.", nyFlik: true });

const hantera = {
  sparar: () => visa("Sparar…"),
  utloggad,
  avvisad: (text) => visa(text ? `${fel} ${text}` : fel, "fel"),
  brutet: () => visa(fel, "fel"),
};

const form = document.querySelector("form[data-redigera]");
if (form) redigera(form);
const konflikter = document.querySelector("form[data-konflikter]");
if (konflikter) valj(konflikter);

function redigera(form) {
  const adress = form.dataset.redigera;
  const { Text: ruta, Rubrik: rubrik, Grund: grund, Visad: visad } = form.elements;
  const skydd = form.elements.__RequestVerificationToken;
  // Sökfältet sparas inte och ska inte räknas som osparat; svaren hämtas härifrån.
  const sok = form.querySelector("#sok-punkt");
  sok.removeAttribute("name");
  if (form.dataset.osparat === "") markeraSparat(form);

  const innehall = () => JSON.stringify([rubrik.value, ruta.value]);
  const bygg = () =>
    new URLSearchParams({ Grund: grund.value, Visad: visad.value, Rubrik: rubrik.value, Text: ruta.value, __RequestVerificationToken: skydd.value });
  const ovriga = () =>
    [...form.querySelectorAll("[name^='Formular.'], [name='NyRubrik']")].some((falt) => falt.value !== "");

  const sparare = new Sparare({
    innehall,
    skicka: () => [`${adress}?handler=Autospara`, bygg()],
    sparat: (svar, kvar) => {
      grund.value = svar.revision;
      if (!kvar && !ovriga()) markeraSparat(form);
      if (svar.konflikter) visa(`${svar.besked}.`, "varning", { adress: svar.adress, text: svar.konflikter });
      else if (svar.andratHar) visa(`${svar.besked}. En annan redaktör har ändrat i avsnittet.`, "varning", { adress, text: "Hämta det" });
      else visa(svar.besked);
      if (!kvar) forhandsvisa();
    },
    ...hantera,
  });
  // Kommer sidan tillbaka med fel finns något som inte är sparat.
  if (form.dataset.osparat === "andrat") sparare.sparat = null;

  for (const falt of [ruta, rubrik]) {
    falt.addEventListener("input", () => { sparare.andrat(); raknaOrd(); });
    // Den som är på väg till en länk i sparläget ska hinna fram innan läget skrivs om.
    falt.addEventListener("blur", (e) => { if (!status.contains(e.relatedTarget)) sparare.nu(); });
  }
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") sparare.nu(); });
  window.addEventListener("focus", () => sparare.nu());
  window.addEventListener("online", () => sparare.nu());
  document.addEventListener("keydown", (e) => {
    if (e.key.toLowerCase() !== "s" || !(e.ctrlKey || e.metaKey) || e.altKey || e.shiftKey) return;
    e.preventDefault();
    sparare.nu(true);
  });

  // Länken till den nya texten leder bort från sidan: det som är skrivet sparas först.
  status.addEventListener("click", async (e) => {
    const lank = e.target.closest("a:not([target])");
    if (!lank || !sparare.harOsparat()) return;
    e.preventDefault();
    if (await sparare.nu(true)) location.assign(lank.href);
  });

  // Ett sparande på väg måste svara först: nästa utgår från det.
  form.addEventListener("submit", async (e) => {
    if (!sparare.pagar) { sparare.stang(); return; }
    e.preventDefault();
    e.stopImmediatePropagation();
    await sparare.pagar;
    form.requestSubmit(e.submitter);
  }, { capture: true });
  window.addEventListener("pageshow", (e) => { if (e.persisted) sparare.oppna(); });

  let forhand;
  const plats = form.querySelector("[data-forhands]");
  async function forhandsvisa() {
    forhand?.abort();
    forhand = new AbortController();
    try {
      const svar = await fetch(`${adress}?handler=Forhands`, { method: "POST", body: bygg(), signal: forhand.signal });
      if (svar.ok && !svar.redirected) plats.innerHTML = await svar.text();
    } catch { /* Förhandsvisningen kommer med nästa sparande. */ }
  }

  const antal = form.querySelector("[data-antal]");
  function raknaOrd() {
    antal.textContent = `${ruta.value.split(/\s+/).filter((ord) => /\p{L}/u.test(ord)).length} ord`;
  }

  // Närvaro: ett livstecken var tjugonde sekund, och besked när sidan lämnas.
  const andra = document.querySelector("[data-andra]");
  const tecken = (extra = {}) => new URLSearchParams({ __RequestVerificationToken: skydd.value, ...extra });
  async function levande() {
    if (document.visibilityState === "hidden") return;
    try {
      const svar = await fetch(`${adress}?handler=Narvaro`, { method: "POST", body: tecken(), headers: { Accept: "application/json" } });
      if (svar.ok) andra.textContent = (await svar.json()).andra;
    } catch { /* Den som inte hörs räknas som borta efter en minut. */ }
  }
  setTimeout(levande, 3000);
  setInterval(levande, 20000);
  window.addEventListener("pagehide", () => {
    navigator.sendBeacon(`${adress}?handler=Narvaro`, tecken({ lamnar: "true" }));
  });

  verktyg(form, ruta, { sok, adress, bygg });
  stodval(form, adress);
}

// Bara de fält som hör till det valda slaget av stöd visas, och avsnitten hämtas för det valda styrdokumentet.
function stodval(form, adress) {
  const slag = form.elements["Formular.Slag"];
  if (!slag) return;
  const visaFalt = () => {
    for (const del of form.querySelectorAll("[data-slag]")) del.hidden = !del.dataset.slag.split(" ").includes(slag.value);
  };
  slag.addEventListener("change", visaFalt);
  visaFalt();
  form.elements["Formular.Styrdokument"].addEventListener("change", async (e) => {
    const svar = await fetch(`${adress}?handler=Kallavsnitt&styrdokument=${encodeURIComponent(e.target.value)}`);
    if (svar.ok) form.querySelector("#kallavsnitt").innerHTML = await svar.text();
  });
  for (const lank of form.querySelectorAll("[data-stod]")) {
    lank.addEventListener("click", (e) => {
      e.preventDefault();
      const punkt = form.elements["Formular.Punkt"];
      punkt.closest("details").open = true;
      punkt.value = lank.dataset.stod;
      slag.focus();
    });
  }
}

// Konfliktsidan: den gemensamma texten sparas medan den skrivs, och den som skriver väljer den därmed.
function valj(form) {
  const skydd = form.elements.__RequestVerificationToken;
  const spararna = [];
  for (const ruta of form.querySelectorAll("[data-skiss]")) {
    const del = ruta.closest("fieldset");
    const marke = del.querySelector("[data-marke]");
    const sparare = new Sparare({
      innehall: () => ruta.value,
      skicka: () => [
        `${form.getAttribute("action")}?handler=Skissa`,
        new URLSearchParams({ konflikt: ruta.dataset.skiss, marke: marke.value, text: ruta.value, __RequestVerificationToken: skydd.value }),
      ],
      sparat: (svar, kvar) => {
        marke.value = svar.marke;
        if (!kvar && spararna.every((annan) => annan === sparare || !annan.harOsparat())) markeraSparat(form);
        visa(`${svar.besked}. Valet är inte gjort.`);
      },
      ...hantera,
    });
    spararna.push(sparare);
    ruta.addEventListener("input", () => {
      del.querySelector("[data-gemensam]").checked = true;
      sparare.andrat();
    });
    ruta.addEventListener("blur", () => sparare.nu());
  }
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") for (const sparare of spararna) sparare.nu();
  });
  form.addEventListener("submit", async (e) => {
    const pagar = spararna.map((sparare) => sparare.pagar).filter(Boolean);
    if (pagar.length === 0) { for (const sparare of spararna) sparare.stang(); return; }
    e.preventDefault();
    e.stopImmediatePropagation();
    await Promise.all(pagar);
    form.requestSubmit(e.submitter);
  }, { capture: true });
  window.addEventListener("pageshow", (e) => { if (e.persisted) for (const sparare of spararna) sparare.oppna(); });
}
