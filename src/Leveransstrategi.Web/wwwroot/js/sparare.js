// Sparar medan man skriver: två sekunder efter sista tangenten, minst var femtonde sekund, och ett sparande i taget.
// Ett sparande som inte fick svar skickas om ordagrant först: servern kan ha tagit emot det, och samma text två gånger ändrar inget.
const PAUS = 2000;
const LANGST = 15000;
const STORST_VID_STANGNING = 60000;

export class Sparare {
  constructor(val) {
    this.val = val;
    this.sparat = val.innehall();
    this.pagar = null;
    this.forsok = 0;
    this.stangd = false;
  }

  harOsparat() {
    return this.val.innehall() !== this.sparat;
  }

  andrat() {
    if (this.stangd) return;
    this.avvisad = null;
    clearTimeout(this.paus);
    this.paus = setTimeout(() => this.nu(), PAUS);
    this.langst ??= setTimeout(() => this.nu(), LANGST);
  }

  // Formuläret skickas som vanligt; inget mer ska sparas bredvid.
  stang() {
    this.stangd = true;
    this.stoppa();
  }

  oppna() {
    this.stangd = false;
    this.andrat();
  }

  stoppa() {
    clearTimeout(this.paus);
    clearTimeout(this.langst);
    this.paus = this.langst = undefined;
  }

  /** Sparar genast om något är ändrat. Löftet är sant när allt som var skrivet är sparat. */
  nu(alltid = false) {
    if (this.stangd) return Promise.resolve(false);
    if (this.pagar) return this.pagar.then(() => this.nu(alltid));
    this.stoppa();
    if (!this.harOsparat() && !this.vantar) return Promise.resolve(true);
    // Det servern har sagt nej till skickas inte igen av sig självt.
    if (!alltid && this.avvisad === this.val.innehall()) return Promise.resolve(false);
    this.pagar = this.skicka().finally(() => { this.pagar = null; });
    return this.pagar.then((gick) => gick && !this.harOsparat());
  }

  async skicka() {
    this.vantar ??= { innehall: this.val.innehall(), begaran: this.val.skicka() };
    const { innehall, begaran: [adress, kropp] } = this.vantar;
    this.val.sparar();
    let svar;
    try {
      svar = await fetch(adress, {
        method: "POST",
        body: kropp,
        headers: { Accept: "application/json" },
        keepalive: kropp.toString().length < STORST_VID_STANGNING,
      });
    } catch {
      return this.senare();
    }
    if (svar.status === 401) {
      // Sparandet prövades aldrig: nästa försök skickar det som står då.
      this.vantar = null;
      this.val.utloggad();
      return false;
    }
    if (svar.status >= 500) return this.senare();
    if (!svar.ok) {
      this.vantar = null;
      this.avvisad = innehall;
      const text = await svar.json().then((data) => data.fel, () => "");
      this.val.avvisad(text);
      return false;
    }
    let data;
    try {
      data = await svar.json();
    } catch {
      return this.senare();
    }
    this.vantar = null;
    this.forsok = 0;
    this.sparat = innehall;
    this.val.sparat(data, this.harOsparat());
    if (this.harOsparat()) this.andrat();
    return true;
  }

  senare() {
    this.val.brutet();
    this.forsok += 1;
    clearTimeout(this.paus);
    this.paus = setTimeout(() => this.nu(), Math.min(60000, 1000 * 2 ** this.forsok));
    return false;
  }
}
