using Leveransstrategi.Application.Common;
using Leveransstrategi.Domain.Organisationer;
using Leveransstrategi.Domain.Vagledning;

namespace Leveransstrategi.Application.Features.Vagledning.Regler;

/// <summary>Ett typiskt köp (a typical purchase).</summary>
/// <param name="Natur">Köpets art (nature), ur <see cref="Faktavarden"/>.</param>
/// <param name="Varde">Värde i kronor utan mervärdesskatt (SEK excl. VAT).</param>
/// <param name="Manader">Tid i månader (months).</param>
/// <param name="Undantag">Om köpet är det som nämndens undantag gäller (what the exception is about).</param>
public sealed record Typkop(string Natur, decimal Varde, int Manader, bool Undantag = false);

/// <summary>Ett svar i jämförelsen (an answer compared).</summary>
/// <param name="Kod">Slutsatsens kod (conclusion code).</param>
/// <param name="Slag">Hur tabellen svarade (how the table answered).</param>
/// <param name="Rubrik">Slutsatsens rubrik med platserna kvar (heading as written); tom när tabellen inte gav ett svar.</param>
/// <param name="Innehall">Raderna i svaret (the rows of the answer), en på varje rad med delens namn, ett lodrätt streck och orden.</param>
public sealed record Effektsvar(Slutsatskod Kod, Utfallsslag Slag, string Rubrik, string Innehall)
{
    /// <summary>Om det är en annan slutsats (another conclusion), inte bara andra ord, skäl eller steg.</summary>
    /// <param name="annat">Det andra svaret (the other answer).</param>
    public bool ArAnnanSlutsats(Effektsvar annat)
    {
        ArgumentNullException.ThrowIfNull(annat);
        return (Kod, Slag) != (annat.Kod, annat.Slag);
    }

    /// <summary>Svaret med bara de rader som det andra saknar (only the rows that the other lacks).</summary>
    /// <param name="annat">Det andra svaret (the other answer).</param>
    public Effektsvar Utan(Effektsvar annat)
    {
        ArgumentNullException.ThrowIfNull(annat);
        return this with { Innehall = string.Join('\n', Innehall.Split('\n').Except(annat.Innehall.Split('\n'))) };
    }
}

/// <summary>Ett svar som ändras (an answer that changes).</summary>
/// <param name="Omrade">Området (area).</param>
/// <param name="Organisation">Köparens slug (buyer).</param>
/// <param name="Kopare">Köparens namn (buyer).</param>
/// <param name="ArBolag">Om köparen är ett bolag (a company).</param>
/// <param name="Kop">Köpet (the purchase).</param>
/// <param name="Fran">Svaret i dag (the answer now).</param>
/// <param name="Till">Svaret med utkastet (the answer by the draft).</param>
public sealed record Effektrad(string Omrade, string Organisation, string Kopare, bool ArBolag, Typkop Kop, Effektsvar Fran, Effektsvar Till);

/// <summary>Regeleffekt (effect of a draft): vilka svar som blir andra, för varje nämnd och bolag, område och typiskt köp.</summary>
/// <param name="Antal">Jämförda svar (answers compared).</param>
/// <param name="Namnder">Nämnder som finns dagen (committees).</param>
/// <param name="Bolag">Bolag som finns dagen (companies).</param>
/// <param name="Omraden">Områden och avtalsområden (areas).</param>
/// <param name="Kop">Typiska köp (typical purchases).</param>
/// <param name="Rader">Svaren som ändras (the answers that change).</param>
public sealed record Regeleffekt(int Antal, int Namnder, int Bolag, int Omraden, IReadOnlyList<Typkop> Kop, IReadOnlyList<Effektrad> Rader)
{
    private static readonly int[] tider = [12, 60];
    private static readonly decimal[] alltid = [50_000m, 5_000_000m];
    private static readonly Beloppsslag[] slag = [Beloppsslag.Dokumentation, Beloppsslag.Direktupphandling, Beloppsslag.Troskelvarde];

    /// <summary>Räknar fram effekten (computes the effect) utan databas.</summary>
    /// <param name="underlag">Underlaget (the data).</param>
    /// <param name="utkast">Utkastets regler (rules of the draft).</param>
    /// <param name="dag">Köpens dag (day of the purchases).</param>
    public static Regeleffekt Rakna(Regelunderlag underlag, Regelsamling utkast, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(underlag);
        var gallande = underlag.RegelverkFor(dag)?.Regler ?? Regelsamling.Tom;
        var vagledare = new Vagledare(underlag);
        var kopare = underlag.Organisationer.Values
            .Where(o => o.Slag != Organisationsslag.Kommunfullmaktige && o.Giltighet.Omfattar(dag))
            .OrderBy(o => o.Namn, StringComparer.Create(Svensktid.Kultur, ignoreCase: true))
            .ToList();
        var omraden = underlag.Omraden.Values.Select(o => (o.Slug, o.Namn)).Concat(underlag.Avtalsomraden.Values.Select(a => (a.Slug, a.Namn))).DistinctBy(o => o.Slug).ToList();
        var kop = TypiskaKop(underlag, dag);
        // Samma fakta ger samma svar, så varje uppsättning prövas en gång hur många köpare den än gäller.
        var svar = new Dictionary<string, (Effektsvar Fran, Effektsvar Till)>();
        var rader = new List<Effektrad>();
        var antal = 0;
        foreach (var omrade in omraden)
        {
            foreach (var organisation in kopare)
            {
                foreach (var ett in kop.SelectMany(vanligt => new[] { vanligt, vanligt with { Undantag = true } }))
                {
                    var fakta = vagledare.FaktaFor(new(omrade.Slug, organisation.Slug, dag, ett.Natur, ett.Varde, ett.Manader, ett.Undantag ? Faktavarden.Ja : Faktavarden.Nej));
                    // Utan ett beslutat undantag finns inget köp som det gäller.
                    if (ett.Undantag && fakta[Faktum.Undantag] != Faktavarden.Ja)
                        continue;
                    antal++;
                    var nyckel = string.Join('|', fakta.Varden.OrderBy(par => par.Key).Select(par => $"{par.Key}={par.Value}"));
                    if (!svar.TryGetValue(nyckel, out var par))
                        svar[nyckel] = par = (Svara(gallande, fakta, dag), Svara(utkast, fakta, dag));
                    if (par.Fran != par.Till)
                        rader.Add(new(omrade.Namn, organisation.Slug, organisation.Namn, organisation.Slag == Organisationsslag.Bolag, ett, par.Fran, par.Till));
                }
            }
        }

        var bolag = kopare.Count(o => o.Slag == Organisationsslag.Bolag);
        return new(antal, kopare.Count - bolag, bolag, omraden.Count, kop, rader);
    }

    // Varje art, värden på båda sidor om varje belopp i lag, och tider på båda sidor om fyra år.
    private static List<Typkop> TypiskaKop(Regelunderlag underlag, DateOnly dag)
    {
        var varden = slag.Select(ett => underlag.BeloppFor(ett, dag)).OfType<Beloppsgrans>().Where(grans => grans.Belopp is not null)
            .SelectMany(grans => grans.BeloppIngar ? new[] { grans.Belopp!.Value, grans.Belopp.Value + 1 } : [grans.Belopp!.Value - 1, grans.Belopp.Value])
            .Concat(alltid)
            .Distinct().Order().ToList();
        return [.. Faktavarden.For(Faktum.Natur).SelectMany(natur => varden.SelectMany(varde => tider.Select(manader => new Typkop(natur, varde, manader))))];
    }

    private static Effektsvar Svara(Regelsamling regler, Fakta fakta, DateOnly dag)
    {
        var utfall = regler.Svara(fakta, dag);
        var rader = utfall.Slutsats is { } slutsats ? utfall.Rader.Prepend(slutsats) : utfall.Kolliderar.Concat(utfall.Rader);
        return new(utfall.Kod, utfall.Slag, utfall.Slutsats?.Rubrik ?? string.Empty, string.Join('\n', rader.Select(Innehall)));
    }

    private static string Innehall(Vagledningsregel rad) =>
        $"{rad.Del}|{$"{rad.Rubrik} {rad.Text}".TrimEnd().ReplaceLineEndings(" ")}{(rad.Kallor.Count == 0 ? "" : $" [{string.Join("; ", rad.Kallor.Select(kalla => $"{kalla.Nyckel ?? kalla.Slag.ToString().ToLowerInvariant()} {kalla.Avsnitt} {string.Join(' ', kalla.Ord ?? [])}".TrimEnd()))}]")}";
}
