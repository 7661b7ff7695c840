// Knapparna ovanför textrutan. Texten sätts in så som om den skrevs, så att webbläsarens Ångra fungerar.
const punktborjan = /^(\d{1,3})\.(\d{1,3})\.?(?=\s|$)/;

const satt = (ruta, text, start = ruta.selectionStart, slut = ruta.selectionEnd) => {
  ruta.focus();
  ruta.setSelectionRange(start, slut);
  // execCommand är det enda sättet som behåller ångra-historiken i en textruta; utan det får setRangeText duga.
  if (!document.execCommand("insertText", false, text)) {
    ruta.setRangeText(text, start, slut, "end");
    ruta.dispatchEvent(new Event("input", { bubbles: true }));
  }
};

const nyPunkt = (ruta) => {
  const rader = ruta.value.split("\n");
  const nummer = rader.map((rad) => punktborjan.exec(rad)).filter(Boolean);
  const avsnitt = nummer.at(-1)?.[1] ?? /\d+/.exec(document.querySelector("#text-hjalp").textContent.split("exempel ")[1])[0];
  const nasta = nummer.reduce((storst, traff) => Math.max(storst, Number(traff[2])), 0) + 1;
  // Efter punkten som markören står i: före nästa rad som börjar en punkt.
  let plats = ruta.selectionEnd + (ruta.value.slice(ruta.selectionEnd).split("\n", 1)[0]).length;
  for (const rad of ruta.value.slice(plats + 1).split("\n")) {
    if (plats >= ruta.value.length || punktborjan.test(rad)) break;
    plats += 1 + rad.length;
  }
  plats = Math.min(plats, ruta.value.length);
  const fore = ruta.value.slice(0, plats).trimEnd();
  const efter = ruta.value.slice(plats).trimStart();
  const text = `${fore ? "\n\n" : ""}${avsnitt}.${nasta} `;
  satt(ruta, text + (efter ? "\n\n" : ""), fore.length, ruta.value.length - efter.length);
  const dit = fore.length + text.length;
  ruta.setSelectionRange(dit, dit);
};

const lista = (ruta, markor) => {
  const start = ruta.value.lastIndexOf("\n", ruta.selectionStart - 1) + 1;
  const rest = ruta.value.indexOf("\n", ruta.selectionEnd);
  const slut = rest < 0 ? ruta.value.length : rest;
  let nummer = 0;
  const rader = ruta.value.slice(start, slut).split("\n").map((rad) => {
    if (rad.trim() === "" && start !== slut) return rad;
    nummer += 1;
    const tecken = markor === "1" ? `${nummer}. ` : "- ";
    // Punktens nummer står kvar först; listan börjar på raden under.
    return punktborjan.test(rad) ? `${rad}\n${tecken}` : tecken + rad.replace(/^(- |\d+\. )/, "");
  });
  satt(ruta, rader.join("\n"), start, slut);
};

const omge = (ruta, fore, efter, annars) => {
  const start = ruta.selectionStart;
  const vald = ruta.value.slice(start, ruta.selectionEnd) || annars;
  satt(ruta, fore + vald + efter);
  return [start + fore.length, vald.length];
};

export function verktyg(form, ruta, { sok, adress, bygg }) {
  const rad = form.querySelector("[role='toolbar']");
  const knappar = [...rad.querySelectorAll("button")];
  const uppslag = form.querySelector("#hanvisning");
  rad.hidden = false;
  knappar.forEach((knapp, i) => { knapp.tabIndex = i === 0 ? 0 : -1; });

  const gor = {
    punkt: () => nyPunkt(ruta),
    lista: () => lista(ruta, "-"),
    numrerad: () => lista(ruta, "1"),
    fet: () => {
      const [start, langd] = omge(ruta, "**", "**", "fet text");
      ruta.setSelectionRange(start, start + langd);
    },
    lank: () => {
      const [start, langd] = omge(ruta, "[", "](https://)", "länktext");
      const mal = start + langd + 2;
      ruta.setSelectionRange(mal, mal + "https://".length);
    },
    hanvisning: () => { uppslag.open = true; sok.focus(); leta(); },
    angra: () => { ruta.focus(); document.execCommand("undo"); },
  };
  rad.addEventListener("click", (e) => {
    const knapp = e.target.closest("[data-gor]");
    if (!knapp) return;
    for (const annan of knappar) annan.tabIndex = annan === knapp ? 0 : -1;
    gor[knapp.dataset.gor]();
  });
  rad.addEventListener("keydown", (e) => {
    const steg = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!steg) return;
    e.preventDefault();
    const nu = knappar.indexOf(document.activeElement);
    const nasta = knappar[(nu + steg + knappar.length) % knappar.length];
    for (const annan of knappar) annan.tabIndex = annan === nasta ? 0 : -1;
    nasta.focus();
  });

  const traffar = form.querySelector("[data-traffar]");
  const visaKnappar = () => { for (const knapp of traffar.querySelectorAll("[data-infoga]")) knapp.hidden = false; };
  visaKnappar();
  let pa;
  const leta = async () => {
    clearTimeout(pa);
    const svar = await fetch(`${adress}?handler=Hanvisningar&sok=${encodeURIComponent(sok.value)}`, { method: "POST", body: bygg() });
    if (!svar.ok) return;
    traffar.innerHTML = await svar.text();
    visaKnappar();
  };
  sok.addEventListener("input", () => { clearTimeout(pa); pa = setTimeout(leta, 300); });
  sok.addEventListener("keydown", (e) => {
    if (e.key !== "Enter") return;
    e.preventDefault();
    leta();
  });
  const knapp = form.querySelector("[data-sok]");
  knapp.textContent = "Sök";
  knapp.addEventListener("click", (e) => { e.preventDefault(); leta(); });
  traffar.addEventListener("click", (e) => {
    const vald = e.target.closest("[data-infoga]");
    if (vald) satt(ruta, vald.dataset.infoga);
  });
}
