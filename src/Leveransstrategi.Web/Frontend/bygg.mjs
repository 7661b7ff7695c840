// Bygger ytans delar: tema ur vår egen färg- och typsnittskonfiguration, de komponenter,
// moduler och typsnitt som delar.json räknar upp, samt ikonerna som en fil till sammansättningen.
// Anrop: node Frontend/bygg.mjs <mapp för webbdelar> <fil för ikoner> <mapp för mellanfiler>
import { execFileSync } from "node:child_process";
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const har = dirname(fileURLToPath(import.meta.url));
const paket = resolve(har, "../node_modules");
const [ut, ikonfil, mellan] = process.argv.slice(2).map((a) => resolve(a));
const las = (namn) => JSON.parse(readFileSync(join(har, namn), "utf8"));
const delar = las("delar.json");

rmSync(ut, { recursive: true, force: true });
for (const mapp of [join(ut, "typsnitt"), mellan, dirname(ikonfil)]) mkdirSync(mapp, { recursive: true });

// Temat: paketets eget verktyg, utan nät.
const tokens = join(mellan, "design-tokens");
const tema = join(mellan, "tema");
const konfiguration = join(har, "designsystemet.config.json");
const verktyg = (...argument) =>
  execFileSync(process.execPath, [join(paket, "@digdir/designsystemet/dist/bin/designsystemet.js"), "tokens", ...argument], {
    cwd: mellan,
    stdio: ["ignore", "ignore", "inherit"],
  });
verktyg("create", "--config", konfiguration, "--out-dir", tokens, "--clean");
verktyg("build", "--config", konfiguration, "--tokens", tokens, "--out-dir", tema, "--clean");
copyFileSync(join(tema, "leverans.css"), join(ut, "tema.css"));

// Komponenterna: en fil, i samma lagerordning som paketets egen samlingsfil.
const komponent = (namn) =>
  `@layer ds.${namn === "base" ? "base" : "components"}{${readFileSync(join(paket, "@digdir/designsystemet-css/dist/src", `${namn}.css`), "utf8")}}`;
writeFileSync(
  join(ut, "designsystemet.css"),
  ["@layer ds.theme, ds.base, ds.components;", ...delar.komponenter.map(komponent)].join("\n"),
);

for (const modul of delar.moduler) {
  const mal = join(ut, "designsystemet-web", modul);
  mkdirSync(dirname(mal), { recursive: true });
  cpSync(join(paket, "@digdir/designsystemet-web/dist/esm", modul), mal);
}
cpSync(join(paket, "htmx.org/dist/htmx.esm.min.js"), join(ut, "htmx.js"));
for (const [familj, filer] of Object.entries(delar.typsnitt))
  for (const fil of filer) cpSync(join(paket, "@fontsource-variable", familj, "files", fil), join(ut, "typsnitt", fil));

// Ikonerna: bara det som ritas, så att märkordet kan sätta egna attribut på svg-elementet.
const ikoner = Object.fromEntries(
  Object.entries(las("ikoner.json")).map(([namn, fil]) => {
    const svg = readFileSync(join(paket, "@navikt/aksel-icons/dist/svg", `${fil}.svg`), "utf8");
    const innehall = svg.slice(svg.indexOf(">") + 1, svg.lastIndexOf("</svg>"));
    return [namn, innehall.replace(/ fill="currentColor"/g, "").replace(/\s*\n\s*/g, "")];
  }),
);
writeFileSync(ikonfil, JSON.stringify(ikoner));
